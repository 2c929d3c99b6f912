"""What people do with a form, over and over: save it, come back with many, type on a slow phone."""
