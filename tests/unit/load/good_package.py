"""The rows and the schema of a tiny package in which nothing is wrong."""

ROWS = """
countries: country,kind,alpha2,central_asia
KAZ,state,KZ,true
UZB,state,UZ,true
KGZ,state,KG,true
UNK,unknown,,false

capitals: country,latitude,longitude,source
KAZ,51.17,71.43,FACT

borders: country,neighbour,length_km,source
KAZ,UZB,2330,FACT
UZB,KAZ,2330,FACT

periods: period,start_year,end_year
1,1992,2002
2,2003,2015
3,2016,

sources: source,kind,title,publisher,vintage,licence,address,office,retrieved,years,caveat
FACT,dataset,Facts,Office,2026,free,,,2026-11-22,,
WITS,dataset,Trade,,,,,,,,

events: event,date,category,source,confirmed,headline,note
1997-06-02-treaty,1997-06-02,treaty,FACT,true,true,
2005-visit,2005,summit,FACT,true,false,

indicator_catalog: indicator,topic,unit,decimals,minimum,maximum,better,title,description
GDP,output,USD,0,0,,higher,GDP,All output
LIFE,people,years,1,0,120,higher,Life,At birth

indicators: country,indicator,year,value,source,flag
KAZ,GDP,1995,5,FACT,
KAZ,LIFE,1995,65.5,FACT,E

editions: indicator,source,in_use
GDP,FACT,true
LIFE,FACT,true

income_groups: country,year,income_group,source,bank_fiscal_year,published
KAZ,1995,LM,FACT,FY1997,1996

income_thresholds: year,low_to,lower_middle_to,upper_middle_to,source,bank_fiscal_year,published
1995,765,3035,9385,FACT,FY1997,1996

company_counts: as_of,host,origin,count,qualifier,definition,source,note
2010-01,UZB,KAZ,200,about,active,FACT,
2014,KAZ,UZB,,about,active,FACT,

us_cpi: year,value,months,source
1995,152.4,12,FACT
1996,156.9,12,FACT

outlines: country,ring,hole,point,longitude,latitude,source
KAZ,1,false,1,50.1,45.2,FACT
KAZ,1,false,2,5e1,-4.5e-1,FACT

article_table: country,measure,printed,value,unit,source
KAZ,area,"2,724",2724,thousand km2,FACT

claims: claim,position,section,topic,period,measure,subject,reporter,partner,flow,first_year,\
last_year,months,value,value_end,printed,printed_end,unit,relation,tolerance,tolerance_reason,\
alternatives,belongs_to,needed,source
sold,1,discussion,growth,1,level,,KAZ,UZB,export,,1995,,0.2,,"0,2",,usd_billion,equal,0.05,rounding,\
official,,,FACT

vintages: vintage,country,measure,year,value,unit,source
W1,KAZ,GDP,1995,5,USD,FACT

trade: year,reporter,partner,flow,value,source,valuation,status
1995,KAZ,UZB,export,153.1,WITS,FOB,reported
1996,KAZ,UZB,export,201.8,WITS,FOB,reported
1997,KAZ,UZB,export,148.4,WITS,FOB,reported
1995,KAZ,KGZ,export,74.9,WITS,FOB,reported
1996,KAZ,KGZ,export,,WITS,FOB,missing

trade_totals: year,reporter,flow,value,source,valuation,status
1995,KAZ,export,5250,WITS,FOB,reported
1996,KAZ,export,5911,WITS,FOB,reported

partner_ranks: year,reporter,partner,rank,share,partners_compared,complete,source,note
1995,KAZ,UZB,3,4.68,231,true,WITS,

products: row,year,first_day,last_day,part_year,reporter,partner,flow,code,description,value,\
quantity,quantity_unit,growth_factor,share,source,note
1,1995,1995-01-01,1995-12-31,false,KAZ,UZB,export,1001,Wheat,,10,t,,,FACT,

goods: year,reporter,partner,flow,code,value,weight,valuation,status,source
1995,KAZ,UZB,export,10,5.1,,FOB,reported,FACT
1995,KAZ,UZB,export,100190,4.2,20500,FOB,reported,FACT

goods_months: year,month,reporter,partner,flow,chapter,value,valuation,status,source
1995,1,UZB,KAZ,import,10,0.4,CIF,reported,FACT

goods_sitc: year,reporter,partner,section,value,status,source
1995,KAZ,UZB,0,42.9,reported,FACT

goods_farm: year,reporter,partner,item,group,quantity,unit,overlaps,source
1995,KAZ,UZB,wheat,cereals,583,t,false,FACT

goods_manufactures: year,exporter,importer,scope,value,status,source
1995,KAZ,UZB,all,119.2,reported,FACT

goods_groups: classification,code,section,group
HS,10,2,food

other_flows: figure,topic,direction,definition,first_day,last_day,value,unit,kind,office,source,\
source_date,note
rail,rail,both,rail_all,1995-01-01,1995-12-31,3.2,million tonnes,stated,Railways,FACT,1996-02,

official_figures: figure,first_day,last_day,reporter,measure,value,printed,unit,kind,part_year,\
source,source_date,note
all,1995-01-01,1995-12-31,KAZ,turnover,0.42,0.42,billion USD,stated,false,FACT,1996-02,
out,1995-01-01,1995-12-31,KAZ,export_kaz_to_uzb,0.15,0.15,billion USD,stated,false,FACT,1996-02,
in,1995-01-01,1995-12-31,KAZ,export_uzb_to_kaz,270,270,million USD,stated,false,FACT,1996-02,

reference_series: scope,reporter,flow,first_year,last_year,source,reason,explanation
partner,KAZ,export,1995,1997,WITS,only,
total,KAZ,export,1995,1996,WITS,only,

gravity_coefficients: model,term,estimate,standard_error,observations,pairs,first_year,last_year,\
source
world,border,0.4,0.1,90,10,2000,2016,FACT

gravity_fitted: year,exporter,importer,model,value,fitted,low,high,peers,peers_below,source
2000,KAZ,UZB,world,48.0,22.5,10.5,48.4,20,15,FACT

corrections: correction,date,table,what,before,after,reason
zero,2026-11-22,trade,A zero was emptied,0,,It means missing
"""

PRIMARY_KEYS = {
    "countries": "country",
    "capitals": "country",
    "borders": "country neighbour",
    "periods": "period",
    "sources": "source",
    "events": "event",
    "indicator_catalog": "indicator",
    "indicators": "country indicator year source",
    "editions": "indicator source",
    "income_groups": "country year",
    "income_thresholds": "year",
    "company_counts": "as_of host source",
    "us_cpi": "year",
    "outlines": "country ring point",
    "article_table": "country measure",
    "claims": "claim",
    "vintages": "vintage country measure year",
    "trade": "year reporter partner flow source",
    "trade_totals": "year reporter flow source",
    "partner_ranks": "year reporter partner",
    "products": "row",
    "goods": "year reporter partner flow code",
    "goods_months": "year month reporter partner flow chapter",
    "goods_sitc": "year reporter partner section",
    "goods_farm": "year reporter partner item unit",
    "goods_manufactures": "year exporter importer scope",
    "goods_groups": "classification code",
    "other_flows": "figure",
    "official_figures": "figure",
    "reference_series": "scope reporter flow first_year",
    "gravity_coefficients": "model term",
    "gravity_fitted": "year exporter importer model",
    "corrections": "correction",
}

#: Column -> the table it refers to, whose primary key is one column.
REFERENCES = {
    "country": "countries",
    "neighbour": "countries",
    "reporter": "countries",
    "partner": "countries",
    "exporter": "countries",
    "importer": "countries",
    "host": "countries",
    "origin": "countries",
    "source": "sources",
    "indicator": "indicator_catalog",
}

CONSTRAINTS = {
    ("countries", "country"): {"pattern": "^[A-Z]{3}$"},
    ("countries", "kind"): {"required": True, "enum": ["state", "aggregate", "unknown"]},
    ("countries", "central_asia"): {"required": True},
    ("capitals", "latitude"): {"required": True, "minimum": -90, "maximum": 90},
    ("indicators", "value"): {"required": True},
    ("editions", "in_use"): {"required": True},
    ("outlines", "hole"): {"required": True},
}

TYPES = {
    "boolean": "central_asia confirmed headline hole complete part_year in_use overlaps",
    "date": "retrieved first_day last_day",
    "integer": "period start_year end_year first_year last_year year decimals published count"
    " months ring point rank partners_compared row low_to lower_middle_to upper_middle_to"
    " position observations pairs peers peers_below month",
    "number": "latitude longitude length_km minimum maximum value share quantity growth_factor"
    " value_end tolerance estimate standard_error fitted low high weight",
}
