# Words of printed sheets and of their zip files, in Tigrinya. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = ካብ { $from } ክሳብ { $to }
print-period-since = ካብ { $year }፣ ክሳብ ሕጂ ይቕጽል ኣሎ
print-period-since-about = ካብ ከባቢ { $year }፣ ክሳብ ሕጂ ይቕጽል ኣሎ
print-period-open-end = ካብ { $year }፤ መዓስ ከም ዝተወድአ ኣይተጻሕፈን
print-licence = ፍቓድ ኣጠቓቕማ
print-version = ሕታም
print-updated = ዝተሓደሰሉ ዕለት
print-live = እዚ ወረቐት ሓበሬታ ኣብ መርበብ
print-live-alt = QR ኮድ: ናብዚ ወረቐት ሓበሬታ ኣብ መርበብ ይወስድ፣ { $url }
print-page = ገጽ
print-organization = ትካል

bundle-title = ወረቓቕቲ ሓበሬታ ብዛዕባ ጽቡቕ ኣሰራርሓ
bundle-lead = ነፍሲ ወከፍ ወረቐት ሓበሬታ PDF እዩ: ክንበብ፣ ክሕተምን ክቕዳሕን ይከኣል። ምንጭታት ዝብልዎ ጥራይ ይብል።
bundle-sources = ዝርዝር ምንጭታት (CSV)
bundle-card = እቲ ማእከል ሓገዝ: ኣበይ፣ መዓስ፣ ብኸመይ (ጽሑፍ)
