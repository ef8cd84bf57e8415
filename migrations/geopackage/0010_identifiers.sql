-- Nothing to change here: the file's own checks of identifiers read each letter once. See the folder `postgis`.
SELECT 1;
