# Words of printed sheets and of their zip files, in Romanian. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = din { $from } până în { $to }
print-period-since = din { $year }, în curs
print-period-since-about = cam din { $year }, în curs
print-period-open-end = din { $year }; sfârșitul nu este documentat
print-licence = Licență
print-version = Versiune
print-updated = Actualizată la
print-live = Fișa pe site
print-live-alt = Cod QR: duce la fișa de pe site, { $url }
print-page = Pagina
print-organization = Organizație

bundle-title = Fișe de bune practici
bundle-lead = Fiecare fișă este un PDF de citit, tipărit și copiat. Spune doar ce spun sursele ei.
bundle-sources = Lista surselor (CSV)
bundle-card = Ghișeul: unde, când, cum (text)
