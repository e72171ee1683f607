"""An exhibit as a picture that is drawn without a browser, for where a link is shown."""
