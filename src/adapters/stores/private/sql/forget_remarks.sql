DELETE FROM remarks WHERE (settled_on IS NULL AND made_on < $1) OR settled_on < $2
