# "This is wrong": what a visitor may tell us, in Tigrinya. Short sentences, everyday words (level A2).

remark-link = ኣብዚ ጌጋ ኣሎ
remark-title = እንታይ ጌጋ ኣሎ?
remark-what = ጌጋ ዘለዎ ነገር
remark-field-hours = ሰዓታት ስራሕ
remark-field-gone = እቲ ማእከል ሓገዝ ሕጂ የለን
remark-field-phone = ቁጽሪ ተሌፎን
remark-field-address = ኣድራሻ ወይ ኣብ ካርታ ዘሎ ቦታ
remark-field-languages = ዝዛረብዎም ቋንቋታት
remark-field-documents = እንታይ ይማላእ
remark-field-access = ብኸመይ ይእቶ
remark-field-cost = ዋግኡ ክንደይ እዩ
remark-field-needs = ኣብ ምንታይ ይሕግዙ
remark-field-other = ካልእ ነገር
remark-words = ልክዕ እንታይ እዩ? (እንተ ትፈልጥዎ)
remark-no-names = ስምኩም ወይ ቁጽርኹም ኣይትጽሓፉ። ንሕና መን ምዃንኩም ኣይንፈልጥን ኢና።
remark-send = ስደዱ
remark-thanks = የቐንየልና። መልእኽትኹም በጺሑ ኣሎ።
remark-thanks-then = ቅድሚ ዝኾነ ምቕያር፣ ሰብ ኣንቢቡ የረጋግጾ።
remark-full = የቐንየልና። ብዙሓት ሰባት ብዛዕባ እዚ ጽሒፎም ኣለዉ። ነረጋግጾ ኣለና።
remark-incomplete = እንታይ ጌጋ ከም ዘሎ ምረጹ። “ካልእ ነገር” እንተኾይኑ፣ ገለ ቃላት ጽሓፉ።
remark-back = ናብቲ ማእከል ሓገዝ ተመለሱ
remark-texts-title = ትርጉም ኣርሙ
remark-texts-words = ኣየናይ ምሉእ ሓሳብ እዩ ጌጋ? ብኸመይ ይሓይሽ?
remark-texts-link = ኣርሙ
privacy-remark-title = ጌጋ ምስ እትነግሩና
privacy-remark = ንሕና እትጽሕፍዎን እታ መዓልትን ጥራይ ንዕቅብ። ሰብ የንብቦ። እንተ ነውሐ ድሕሪ ሽዱሽተ ወርሒ ንድምስሶ።
