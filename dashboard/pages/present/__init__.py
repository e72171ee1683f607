"""The slide show: ready stories and own slides made of the dashboard's charts."""
