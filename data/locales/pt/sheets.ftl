# Words of printed sheets and of their zip files, in Portuguese. Names of the parts are in interface.ftl (sheet-part-…).

print-period-years = de { $from } a { $to }
print-period-since = desde { $year }, ainda em curso
print-period-since-about = desde { $year } mais ou menos, ainda em curso
print-period-open-end = desde { $year }; o fim não está documentado
print-licence = Licença
print-version = Versão
print-updated = Atualizada em
print-live = A ficha no site
print-live-alt = Código QR: leva à ficha no site, { $url }
print-page = Página
print-organization = Organização

bundle-title = Fichas de boas práticas
bundle-lead = Cada ficha é um PDF para ler, imprimir e copiar. Diz só o que dizem as suas fontes.
bundle-sources = Lista das fontes (CSV)
bundle-card = O posto: onde, quando, como (texto)
