# Texts of the pages in Portuguese. Short sentences, everyday words (level A2).
# Words of needs, papers, languages and audiences are in taxonomy.toml.

## Frame of every page

brand = Bussola
tagline = Encontre o posto de atendimento certo, aberto agora, na sua língua
skip-to-content = Ir para o conteúdo
nav-label = Menu
nav-find = Procurar
nav-sheets = Fichas
nav-data = Dados
nav-home = Página inicial
language-switch = Língua
# After a notice for some days.
notice-more = Ler mais
machine-note = Esta língua foi traduzida por uma máquina. Pode haver erros.
footer-about = A Bussola reúne postos de atendimento e serviços que estão em páginas públicas. Cada informação tem uma fonte e uma data.
footer-privacy = Privacidade
footer-accessibility = Acessibilidade
footer-api = Para quem programa: API
footer-no-tracking = Sem cookies. Sem perfis. Sem publicidade.

emergency-title = Está em perigo?
emergency-112 = emergência: polícia, ambulância, bombeiros
emergency-1522 = violência contra as mulheres, grátis, 24 horas por dia
emergency-call = Ligue { $number }

## Home

home-title = Do que você precisa?
home-lead = Escolha um tema. Mostramos os postos de atendimento mais perto, quando estão abertos e quem fala a sua língua.
home-place-label = Onde você está?
home-place-hint = rua, bairro ou cidade
home-doors = Temas
home-courses = Quero um curso de italiano
# The need that the shortcut leads to.
home-courses-need = italian_courses
home-questions = Ou escolha a sua pergunta
home-search-all = Ver todos os postos por perto
home-cities = Ou escolha a cidade
home-trust-title = Até que ponto temos certeza?
home-trust-text = Lemos as informações em páginas públicas. Ao lado de cada posto estão a data, a fonte e a precisão da localização. Quando não sabemos uma coisa, dizemos.
home-trust-open = Os horários levam em conta feriados e dias de fechamento.
home-trust-unknown = “Horário não conhecido” não quer dizer fechado: ligue antes.
home-trust-call = Antes de ir, ligue, se puder.
home-for-operators = Você trabalha em um posto de atendimento?
home-for-operators-text = Leia como os outros trabalham: { $count ->
    [one] { $count } ficha de boas práticas para baixar.
   *[other] { $count } fichas de boas práticas para baixar.
 }
home-count = { $count ->
    [one] { $text } posto de atendimento na lista
   *[other] { $text } postos de atendimento na lista
 }

## Position

use-my-position = Usar a minha localização
position-private = A sua localização serve só para esta busca. Não a guardamos.
position-wait = Procurando a sua localização…
position-denied = O telefone não permite usar a sua localização. Escreva a rua ou a cidade.
position-failed = Não conseguimos encontrar a sua localização. Escreva a rua ou a cidade.
position-yours = a sua localização
position-chosen = o ponto escolhido

## Finder: form

find-title = Procurar um posto de atendimento
find-title-need = { $need } – postos por perto
find-form = Busca
find-need = Do que você precisa
find-need-any = Todos os temas
find-need-all-of = Tudo: { $need }
find-place = Onde
find-place-suggestions = Lugares com este nome
find-language = Língua falada
find-language-any = Todas as línguas
find-language-any-of = Qualquer língua
find-open = Quando
find-open-any = A qualquer hora
find-open-now = Aberto agora
find-open-at = Em outro momento
find-open-then = Aberto nesse momento
find-at = Dia e hora
find-more = Mais filtros
find-audience = Para quem
find-audience-any = Para todos
find-access = Como entrar
find-free = Só grátis
find-walk-in = Sem hora marcada
find-step-free = Entrada sem degraus
find-with-sheets = Só com fichas
find-confirmed-since = Confirmados desde { $date }
find-submit = Buscar
find-change = Mudar a busca
find-clear = Tirar todos os filtros
find-remove = Tirar o filtro: { $label }
find-active = Filtros escolhidos
find-option = { $label } ({ $count })

## Finder: results

find-results = { $count ->
    [0] Nenhum posto
    [one] { $text } posto
   *[other] { $text } postos
 }
find-near = perto de: { $place }
find-near-within = até { $distance }
find-first = O mais perto
find-first-open = O mais perto que está aberto
find-then = Depois
find-farther = Mais longe
find-farther-note = Estes postos ficam a mais de { $distance }.
find-more-results = Mostrar mais postos
find-no-more = Não há mais postos para esta busca.
find-without-pin = Sem localização exata
find-without-pin-note = Destes sabemos só a cidade, ou eles atendem por telefone ou pela internet. Ligue antes de ir.
find-remote = Atendem por telefone ou pela internet
find-as-list = Voltar à lista
find-distance-from = Distâncias a partir de: { $place }
find-moment-now = Agora: { $moment }
find-moment-at = Previsto para { $moment }

find-no-place-title = Onde você procura?
find-no-place-text = Escreva uma rua, um bairro ou uma cidade. Ou escolha uma cidade da lista.
find-place-not-found = Não encontramos “{ $text }”.
find-place-not-found-help = Veja se está bem escrito, ou escreva só a cidade.
find-place-fallback = Por enquanto mostramos os postos perto de: { $place }.
find-place-ambiguous = Há mais de um lugar com este nome. Usamos: { $place }. Queria outro?
find-place-perhaps = Procurava um destes?
find-place-unavailable = Agora não conseguimos procurar endereços. Escolha uma cidade.
find-place-matched = Endereço encontrado: { $place }
find-place-approximate = Lugar aproximado, até { $distance }.

find-see = Nenhum posto trata exatamente de “{ $need }”. Estes talvez possam ajudar:
find-see-zero = Não conhecemos nenhum posto que trate exatamente de “{ $need }”.

find-zero-title = Nenhum posto para esta busca
find-zero-text = Não quer dizer que não existe: quer dizer que nós não conhecemos. Veja o que pode fazer.
find-zero-remove = Tire um filtro
find-zero-remove-one = Sem “{ $label }”: { $count ->
    [one] { $text } posto
   *[other] { $text } postos
 }
find-zero-need-alone = Só “{ $label }”, sem outros filtros: { $count ->
    [one] { $text } posto
   *[other] { $text } postos
 }
find-zero-farther = Procurar mais longe: { $count ->
    [one] { $text } posto
   *[other] { $text } postos
 }
find-zero-next = Os primeiros a abrir
find-zero-nearest = Os mais perto, sem os filtros
find-zero-cities = Procurar em outra cidade
find-zero-city = { $label }: { $count ->
    [one] { $text } posto
   *[other] { $text } postos
 }
find-zero-phone = Ligue: eles atendem por telefone
find-zero-start = Começar de novo

find-not-open-more = Há também postos que não sabemos com certeza se estão abertos agora.
find-include-opens = Mostrar também os que abrem mais tarde
find-include-unknown = Mostrar também horários não conhecidos ou incertos
find-include-on = Horários incertos ou não conhecidos estão incluídos

## Opening in words

state-open = Aberto
state-opens = Fechado agora
state-closed = Fechado
state-maybe = Talvez aberto
state-unknown = Horário não conhecido

opening-always = Sempre aberto
opening-open = Aberto agora
opening-open-until = Aberto, fecha às { $time }
opening-open-until-day = Aberto, fecha { $day } às { $time }
opening-closes-soon = Fecha logo: em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }, às { $time }
opening-opens = Fechado, abre { $day } às { $time }
opening-opens-soon = Abre em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }, às { $time }
opening-opens-maybe = Fechado, talvez abra { $day } às { $time }
opening-closed = Fechado: não sabemos quando abre
opening-maybe = Talvez aberto: ligue antes
opening-maybe-by_appointment = Só com hora marcada, até às { $time }
opening-maybe-by_phone = Pode ligar até às { $time }
opening-maybe-by_referral = Só se outro serviço encaminhar você, até às { $time }
opening-maybe-patron_day = Talvez fechado: festa de { $name }
opening-maybe-bridge_day = Talvez fechado: dia entre dois feriados
opening-maybe-august = Talvez aberto: em agosto os horários mudam
opening-maybe-national_holiday = Talvez fechado: { $holiday }
opening-maybe-hours_unclear = Talvez aberto: horário pouco claro
opening-maybe-unconfirmed = Talvez aberto: horário não confirmado
opening-unknown = Horário não conhecido: ligue antes
opening-unknown-no-phone = Horário não conhecido
opening-unknown-text = Horário incerto: ligue antes
opening-unknown-text-no-phone = Horário incerto
opening-unknown-unconfirmed = Horário não confirmado: ligue antes
opening-then = Depois abre { $day } às { $time }
opening-last-entry = Última entrada às { $time }
opening-entry-over = A última entrada foi às { $time }: agora não se pode mais entrar

reason-regular_slot = Horário normal
reason-always_open = Aberto 24 horas por dia
reason-exception_closed = Fechamento especial até { $date }
reason-exception_hours = Horário especial até { $date }
reason-national_holiday = Feriado nacional: { $holiday }
reason-patron_day = Festa do padroeiro: { $name }
reason-bridge_day = Dia entre um feriado e o fim de semana: talvez fechado
reason-august = Em agosto os horários podem mudar
reason-by_appointment = É preciso marcar hora
reason-by_phone = Só por telefone
reason-by_referral = Só se outro serviço encaminhar você
reason-walk_in = Pode ir sem hora marcada
reason-hours_unclear = A fonte não é clara sobre os horários
reason-hours_not_known = Não há horário na fonte
reason-hours_as_text = Horário escrito só em palavras
reason-unconfirmed = Informação antiga ou pouco segura
reason-no_known_opening = Não sabemos de nenhum dia de abertura nos próximos meses
reason-too_late = Fecha em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }. A pé leva cerca de { $walk ->
    [one] { $walk } minuto
   *[other] { $walk } minutos
 }: você chegaria tarde demais.
reason-too_late_to_enter = Ainda pode entrar durante { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }. A pé leva cerca de { $walk ->
    [one] { $walk } minuto
   *[other] { $walk } minutos
 }: você chegaria tarde demais.

holiday-new_year = Ano-Novo
holiday-epiphany = Epifania (Dia de Reis)
holiday-easter = Páscoa
holiday-easter_monday = Segunda-feira de Páscoa (Pasquetta)
holiday-liberation = Dia da Libertação
holiday-labour = Dia do Trabalhador
holiday-republic = Dia da República
holiday-assumption = Assunção (Ferragosto)
holiday-saint_francis = São Francisco
holiday-all_saints = Todos os Santos
holiday-immaculate_conception = Imaculada Conceição
holiday-christmas = Natal
holiday-saint_stephen = Santo Estêvão

## Days and numbers

day-today = hoje
day-tomorrow = amanhã
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
date-long = { $day } de { $month } de { $year }
date-day-month = { $weekday }, { $day } de { $month }
moment = { $weekday }, { $day } de { $month }, { $time }
decimal-separator = ,
thousands-separator = .
distance-m = { $value } m
distance-km = { $value } km
walk-minutes = { $minutes ->
    [one] { $minutes } minuto a pé
   *[other] { $minutes } minutos a pé
 }
list-middle = { $first }, { $next }
list-last = { $first } e { $next }

## Desk card

card-free = Grátis
card-paid = É pago
card-phone = Ligar
card-call = Ligar: { $number }
card-details = Ver detalhes
card-directions = Como chegar
card-languages = Línguas
card-languages-now = Faladas agora
card-languages-unknown = Línguas não indicadas
card-sheets = { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
 }
card-sheets-long = { $count ->
    [one] Há { $count } ficha sobre como trabalham
   *[other] Há { $count } fichas sobre como trabalham
 }
card-hours-source = A fonte escreve
card-hours-inferred = horário lido no texto da fonte
card-show-on-map = Mostrar no mapa

access-walk_in = Sem hora marcada
access-appointment = Com hora marcada
access-with-or-without = Com ou sem hora marcada
access-phone = Ligue antes
access-referral = Outro serviço tem que encaminhar você
access-unknown = Não sabemos se é preciso marcar hora

precision-house = Localização exata
precision-street = Localização aproximada na rua, até { $distance }
precision-near = Localização aproximada, até { $distance }
precision-district = Localização aproximada: só o bairro, até { $distance }
precision-postcode = Localização aproximada: só a área do código postal, até { $distance }
precision-municipality = Sabemos só a cidade
precision-short = localização aproximada, até { $distance }
precision-none = Localização não conhecida
address-hidden = O endereço é protegido. Ligue.
address-area = O endereço exato não é mostrado. Ligue.
address-missing = Endereço não indicado
kind-fixed = Lugar fixo
kind-mobile = Serviço móvel
kind-remote = Por telefone ou pela internet

trust-fresh = Confirmado há menos de um ano
trust-ageing = Informação de mais de um ano atrás
trust-stale = Informação antiga ou sem data: ligue antes
trust-unconfirmed = Não confirmado: ligue antes de ir
trust-short-fresh = Recente
trust-short-ageing = A verificar
trust-short-stale = Antigo ou sem data
trust-short-unconfirmed = Não confirmado
freshness-dated = Informação de { $date }, fonte: { $source }
freshness-dated-no-source = Informação de { $date }
freshness-undated = Informação sem data, fonte: { $source }
freshness-undated-no-source = Informação sem data
confirmed-by-import = Lido em uma página pública em { $date }. Ninguém confirmou ainda.
confirmed-by-operator = Confirmado pelo posto em { $date }
confirmed-by-infopoint = Confirmado por um infopoint em { $date }
confirmed-never = Ninguém confirmou ainda estas informações.

## Desk page

desk-tab-desk = Posto
desk-tab-sheets = Como trabalham aqui
desk-opening = Horário
desk-hours-week = Os próximos sete dias
desk-hours-day = Dia
desk-hours-hours = Horário
desk-hours-closed = Fechado
desk-hours-no-hours = Não conhecido
desk-hours-maybe = { $hours } (talvez)
desk-hours-last-entry = última entrada { $minutes } min antes
desk-hours-source = Horário como a fonte escreve
desk-hours-unknown = Não conhecemos o horário. Isto não quer dizer que está fechado.
desk-hours-languages = Línguas neste horário
desk-where = Onde
desk-directions = Como chegar
desk-directions-osm = Abrir no OpenStreetMap
desk-directions-walk = Caminho a pé
desk-directions-app = Abrir no app de mapas
desk-access = Como entrar
desk-step-free-yes = Entrada sem degraus
desk-step-free-no = A entrada tem degraus
desk-step-free-unknown = Não sabemos se há degraus
desk-documents = O que levar
desk-documents-unknown = A fonte não diz quais documentos são necessários. Pergunte antes por telefone.
desk-documents-none = Não precisa de documentos
desk-document-optional = se tiver
desk-for-whom = Para quem
desk-for-whom-unknown = A fonte não diz
desk-cost = Quanto custa
desk-cost-free = É grátis
desk-cost-paid = É preciso pagar
desk-cost-unknown = A fonte não diz se é preciso pagar
desk-needs = Em que ajudam
desk-languages = Que línguas falam
desk-languages-unknown = A fonte não diz que línguas falam.
desk-contacts = Contatos
desk-contacts-none = A fonte não dá contatos.
desk-website = Site
desk-email = E-mail
desk-organization-kind = Tipo de organização
desk-notes = Notas da fonte
desk-notes-language = em italiano
desk-source = De onde vem a informação
desk-source-link = Ler a página original
desk-source-none = A fonte não tem endereço público.
desk-inferred = O que nós deduzimos
desk-licence = Licença
desk-share = Compartilhar
desk-shared = Link copiado
desk-print = Imprimir
desk-back = Voltar aos resultados
desk-nearby = Outros postos por perto
desk-open-nearby = Abertos agora aqui perto
desk-sheets-none = Ainda não há ficha sobre como este posto trabalha.
desk-sheets-none-more = Ver todas as fichas
desk-zip = Baixar todas as fichas deste posto (zip)
desk-sheets-lead = Fichas de boas práticas sobre este posto, para quem quer aprender ou copiar.

## Sheets

sheets-title = Fichas de boas práticas
sheets-lead = Como trabalham postos, escritórios e redes: para aprender e para copiar. Cada ficha diz só o que dizem as suas fontes.
sheets-theme = Tema
sheets-theme-any = Todos os temas
sheets-city = Cidade
sheets-city-any = Todas as cidades
sheets-filter = Mostrar
sheets-count = { $count ->
    [0] Nenhuma ficha
    [one] { $count } ficha
   *[other] { $count } fichas
 }
sheets-zero = Nenhuma ficha com estes filtros.
sheets-download-all = Baixar estas fichas (zip)
sheet-read = Ler a ficha
sheet-kind-good_practice = Boa prática
sheet-kind-micro_practice = Microprática
sheet-part-problem = O problema
sheet-part-context = O contexto
sheet-part-actors = Quem participou
sheet-part-steps = O que fizeram
sheet-part-tools = Ferramentas
sheet-part-cost = Quanto custou
sheet-part-results = Resultados
sheet-part-went_wrong = O que não funcionou
sheet-part-how_to_copy = Como copiar
sheet-not-documented = Não documentado
sheet-not-documented-note = As fontes não dizem. Preferimos deixar vazio.
sheet-audience = Para quem
sheet-promoter = Quem promoveu
sheet-place = Onde
sheet-period = Quando
sheet-needs = Temas
sheet-sources = Fontes
sheet-desks = Postos que trabalham assim
sheet-desks-none = Nenhum posto está ligado com certeza.
sheet-pdf = Baixar PDF
sheet-zip = Baixar anexos (zip)
sheet-version = Versão { $version } de { $date }
sheet-licence = Licença: { $licence }
sheet-other-language = Esta ficha está escrita em: { $language }.
sheet-back = Todas as fichas

## Map

map-show = Mostrar o mapa
map-hide = Esconder o mapa
map-label = Mapa dos postos. A lista tem as mesmas informações.
map-skip = Pular o mapa
map-loading = Carregando o mapa…
map-failed = O mapa não funciona neste telefone. A lista tem as mesmas informações.
map-no-streets = Aqui o mapa ainda não tem as ruas. Veja o endereço na lista.
map-search-here = Buscar nesta área
map-only-sheets = Só com fichas
map-legend = Cores
map-zoom-in = Aumentar
map-zoom-out = Diminuir
map-close = Fechar
map-attribution = De onde vem o mapa
map-desks-failed = Não é possível mostrar os postos no mapa. Veja a lista.
map-you = Você está aqui
map-approximate = O círculo mostra onde pode estar
map-pile = Neste lugar
map-open-card = Abrir
map-cluster = { $count } postos

## Data

data-title = Os dados são de todos
data-lead = Baixe os postos, as fichas e as listas. Tudo tem uma fonte, uma data e uma licença.
data-what = O que há
data-desks = { $count ->
    [one] { $text } posto de atendimento
   *[other] { $text } postos de atendimento
 }
data-sheets = { $count ->
    [one] { $text } ficha
   *[other] { $text } fichas
 }
data-cities = { $count ->
    [one] { $text } área urbana
   *[other] { $text } áreas urbanas
 }
data-needs = { $count ->
    [one] { $text } necessidade
   *[other] { $text } necessidades
 }
data-version = Versão dos dados: { $version }
data-download = Baixar os postos
data-download-filtered = Os arquivos têm só os postos que você filtrou.
data-download-all = Os arquivos têm todos os postos. Para baixar uma parte, faça uma busca e depois volte aqui.
data-filters = Filtros: { $filters }
data-geojson = GeoJSON, para mapas (QGIS, web)
data-csv = CSV, para planilhas
data-sheets-zip = Todas as fichas (zip)
data-quality = A qualidade dos dados
data-quality-state = O quê
data-quality-count = Postos
data-quality-hours = Com horário que uma máquina pode ler
data-quality-languages = Com as línguas faladas
data-quality-pin = Com localização no mapa
data-quality-phone = Com número de telefone
data-quality-dated = Com a data da fonte
data-quality-sheets = Com pelo menos uma ficha
data-api = Para quem programa
data-api-text = Uma API aberta responde em JSON, sem chave.
data-api-docs = Documentação da API
data-licence = Licença e citação
data-licence-text = Pode usar os dados, também para negócios, se disser de onde vêm. Cada posto indica a sua fonte.
data-citation = Como citar
data-protected = Os endereços das casas protegidas não estão nos dados.

## Privacy and accessibility

privacy-title = Privacidade
privacy-lead = Pode procurar ajuda sem dizer quem é.
privacy-position-title = A sua localização
privacy-position = Só pedimos a sua localização quando você toca em “Usar a minha localização”. Serve para uma busca. Não a guardamos nem a escrevemos em registros.
privacy-query-title = O que você procura
privacy-query = Não guardamos o que você procura, nem onde. O endereço da página contém a busca: em um telefone que outras pessoas usam, apague o histórico.
privacy-third-title = Mais ninguém
privacy-third = As páginas não carregam nada de outras empresas: nem mapas, nem tipos de letra, nem estatísticas.
privacy-cookies-title = Cookies
privacy-cookies = Não usamos cookies.
privacy-links-title = Links para outros sites
privacy-links = Quando você abre um link (o site de um posto, OpenStreetMap), valem as regras desse site.
accessibility-title = Acessibilidade
accessibility-lead = Queremos que todas as pessoas possam usar estas páginas.
accessibility-how-title = Como são feitas
accessibility-how = As páginas funcionam sem script, com o teclado e com leitores de tela. É possível aumentar o texto. As cores são fáceis de ler, também à noite. Se um posto está aberto ou fechado, dizemos sempre com palavras e um sinal, não só com uma cor.
accessibility-map-title = O mapa
accessibility-map = O mapa é um extra: a lista tem as mesmas informações.
accessibility-goal-title = O nosso objetivo
accessibility-goal = Seguimos as WCAG 2.2, nível AA. Se encontrar um obstáculo, avise-nos: para nós é um defeito.

## When something is wrong

error-404-title = Esta página não existe
error-404-text = Talvez o posto tenha fechado, ou o endereço tenha um erro.
error-400-title = Não entendemos o pedido
error-400-text = Um valor no endereço da página não está certo.
error-500-title = Algo falhou do nosso lado
error-500-text = A culpa não é sua. Tente de novo daqui a pouco.
error-503-title = Um momento, por favor
error-503-text = O serviço ainda não está pronto. Tente de novo daqui a pouco.
error-links = Você pode fazer isto
notice-ignored = Ignoramos uma parte do endereço: { $field }.

## Problems with a record (for operators)

issue-name_missing = Falta o nome
issue-id_repeated = O mesmo código aparece duas vezes
issue-id_invalid = O código tem caracteres não permitidos
issue-no_way_to_reach = Falta um modo de ir lá ou de ligar
issue-need_missing = Falta a necessidade
issue-need_unknown = Necessidade não conhecida
issue-organization_missing = Falta a organização
issue-organization_kind_unknown = Tipo de organização não conhecido
issue-municipality_missing = Falta o município
issue-municipality_unknown = Município não conhecido
issue-postcode_invalid = Código postal errado
issue-phone_invalid = Número de telefone errado
issue-email_invalid = Endereço de e-mail errado
issue-url_invalid = Endereço web errado
issue-language_unknown = Língua não conhecida
issue-audience_unknown = Tipo de público não conhecido
issue-hours_not_understood = Horário escrito de um modo que não entendemos
issue-hours_invalid = Horário errado
issue-hours_disagree = Dois horários diferentes na mesma linha
issue-date_invalid = Data errada
issue-coordinates_invalid = Coordenadas erradas
issue-coordinates_outside_municipality = O ponto fica fora do município
issue-precision_unknown = Precisão não conhecida
issue-confidence_unknown = Grau de certeza não conhecido
issue-address_not_found = Endereço não encontrado
issue-address_ambiguous = Endereço com mais de uma resposta
issue-geocoders_disagree = Dois serviços dão lugares diferentes para o endereço
issue-geocoder_silent = Um serviço que procura endereços não respondeu
issue-text_too_long = Texto longo demais
issue-text_not_utf8 = Texto com caracteres estragados
issue-column_missing = Falta uma coluna
issue-row_unreadable = Uma linha que não se consegue ler
issue-value_unknown = O valor não é um dos previstos.
issue-correction_of_unknown_desk = A correção fala de um posto que não existe
issue-correction_of_unknown_field = A correção fala de um campo que não existe
issue-correction_invalid = A correção tem um valor que não se pode usar

# How a value was read that the source does not say in so many words.
inferred-hours_from_words = Lido no texto dos horários
inferred-hours_day_misspelt = Um dia está escrito com erro
inferred-hours_days_unjoined = Dias em sequência, lidos como lista
inferred-hours_days_by_dashes = Dias unidos por traços, lidos como lista
inferred-hours_ordinal_unmarked = Os números antes do dia contam as semanas do mês
inferred-hours_spans_by_dashes = Quatro horas em sequência, lidas como manhã e tarde
inferred-hours_working_days = Dias úteis: sábado não é certo
inferred-hours_day_by_appointment = O dia é certo, a hora não: com hora marcada
inferred-access_from_hours = O modo de entrar foi lido no texto dos horários
inferred-id_from_name = Código feito com o nome e o município
inferred-phone_country = Número sem código do país: lido como italiano
inferred-phone_from_text = Número lido em um texto
inferred-email_unhidden = Endereço de e-mail escrito de modo escondido
inferred-email_from_text = Endereço de e-mail lido em um texto
inferred-url_scheme = Endereço web sem https: acrescentado
inferred-url_trimmed = Sinais em volta do endereço web retirados
inferred-postcode_from_address = Código postal lido no endereço
inferred-municipality_by_postcode = Município escolhido pelo código postal entre os que têm o mesmo nome
inferred-municipality_from_postcode = Município encontrado pelo código postal
inferred-municipality_from_address = Município lido no endereço
inferred-municipality_from_position = Município encontrado pela localização
inferred-municipality_by_other_name = Município encontrado por outro nome seu
inferred-municipality_from_quarter = Município encontrado pelo nome de um bairro
inferred-language_from_words = Língua lida no seu nome
inferred-language_from_nationality = Língua lida em uma nacionalidade
inferred-need_from_kind = Necessidade deduzida do tipo de posto
inferred-need_from_name = Necessidade lida no seu nome
inferred-need_from_synonym = Necessidade lida em uma palavra comum
inferred-date_first_day = Do mês ou do ano vale o primeiro dia
inferred-coordinates_from_text = Coordenadas escritas de outra forma

## Words typed by the visitor

find-words = Procure uma palavra
find-words-hint = por exemplo: ISEE, permesso, médico
find-words-letter = Pode copiar uma palavra da carta que recebeu.
find-words-understood = “{ $text }”: mostramos { $need }.
find-words-other = Queria outra coisa?
find-words-desks = Postos com este nome
find-words-none = Não conhecemos a palavra “{ $text }”. Tente outra, ou escolha um tema.

# What was read: /data/runs
runs-title = O que foi lido, e quando
runs-lead = Uma lista de postos é lida muitas vezes. Esta página guarda o que aconteceu cada vez.
runs-none = Ainda não foi lido nada.
runs-took-back = Anulou a leitura { $number }.
runs-summary = { $read } lidos: { $new } novos, { $changed } mudados, { $gone } desaparecidos, { $waiting } em espera.
run-title = Leitura { $number }
run-json = O mesmo em JSON
run-outcome = O que aconteceu
run-read = Linhas lidas
run-published = Publicadas
run-waiting = Em espera: uma regra não foi respeitada
run-rejected = Vazias, ou cópias exatas
run-new = Postos novos
run-changed = Postos mudados
run-same = Como antes
run-kept = Mantidos como uma pessoa os confirmou
run-gone = Já não estão na lista
run-positions = Quão exatas são as localizações
run-precision-house = O número da casa
run-precision-street = A rua
run-precision-near = Perto
run-precision-district = O bairro
run-precision-postcode = A área do código postal
run-precision-municipality = Só a cidade
run-precision-none = Sem localização
run-durations = Quanto tempo levou
run-stage-normalise = Entender
run-stage-validate = Verificar
run-stage-geocode = Encontrar os lugares
run-stage-reconcile = Comparar
run-issues = O que estava errado
run-no-issues = Nada.
run-quotes = Os exemplos mostram só o que todos podem ler.
run-waits = a linha está em espera
run-example = Linha { $line }, { $field }: { $value }
run-example-hidden = Linha { $line }, { $field }
run-fields = De onde vêm os valores
run-field = Campo
run-from-source = Da lista
run-inferred = Deduzido de outras palavras
run-from-geocoder = Encontrado pelo endereço
run-missing = Falta
