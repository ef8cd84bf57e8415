# Taking the data away: formats, former days, changes and releases.

data-xlsx = ሰሌዳ ቁጽሪ (Excel, LibreOffice)
data-gpkg = GeoPackage፡ ን QGIS
data-fgb = FlatGeobuf፡ ንካርታታት ዌብ
data-parquet = GeoParquet፡ ን Python ን R
data-geojsons = ተኸታታሊ GeoJSON፡ ንፕሮግራማት
data-tables = ዝተፈላለዩ ሰሌዳታት (zip ምስ CSV)
data-past = ዝሓለፉ መዓልታትን ለውጥታትን
data-past-text = ኣብ ኣድራሻ ፋይል መዓልቲ ወስኽ፡ ሽዑ እቲ ዳታ ኣብ መወዳእታ ናይታ መዓልቲ ከም ዝነበሮ ትረክቦ። ካልኣይ ኣድራሻ ኣብ መንጎ ክልተ መዓልታት እንታይ ከም ዝተቐየረ ይነግረካ።
data-feeds = ለውጥታት ሓንቲ ከተማ ተኸታተል
data-feeds-text = ሓደ ቤት ጽሕፈት ሓድሽ እንተኾይኑ፡ ቦታ እንተቐይሩ፡ እንተተቐይሩ ወይ እንተተዓጽዩ ኣንባቢ ፊድ ይነግረካ።
feed-title = { $city }፡ እንታይ ተቐይሩ
feed-added = ሓድሽ፡ { $name }
feed-removed = ድሕሪ ሕጂ የለን፡ { $name }
feed-moved = ቦታ ቀይሩ፡ { $name }
feed-changed = ተቐይሩ፡ { $name }
releases-title = ሕታማት ዳታ
releases-lead = ሕታም ፈጺሙ ዘይቅየር ቅዳሕ ናይ ኩሉ ዳታ እዩ። ክትጠቕሶ ትኽእል ኢኻ፡ ኩሎም ድማ ሓደ ዓይነት ፋይላት ይረኽቡ።
releases-none = ክሳብ ሕጂ ሕታም የለን።
release-title = ሕታም { $month }
release-file = ፋይል
release-size = ዓቐን
release-checksum = ኮድ መረጋገጺ (SHA-256)
release-citation = ነዚ ሕታም ከመይ ትጠቕሶ
