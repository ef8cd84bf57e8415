# "Take it with you": slip, reminder, contact, message, saved desks, poster. In Portuguese.

take-title = Leve com você
take-slip = Folha para imprimir
take-send = Enviar
take-calendar = Lembrete
take-contact = Salvar contato
take-may-change = O horário pode mudar: antes de ir, ligue, se puder.
# From one day to another, both with their date.
take-week = Horário de { $from } até { $to }

take-calendar-at = Dia e hora
take-calendar-make = Pôr no calendário
take-calendar-hint = O telefone abre o calendário dele e avisa você um dia antes. Nós não guardamos nada. Isto não é uma hora marcada com o posto.

take-send-text = O texto para enviar
take-send-hint = A mensagem sai do seu telefone. Nós não vemos para quem você escreve.
take-copy = Copiar o texto
take-copied = Texto copiado
take-copy-failed = Não foi possível copiar. Deixe o dedo em cima do texto e copie.

## Desks saved on the phone

take-save = Salvar
take-saved = Salvo
take-saved-title = Postos salvos
take-saved-lead = Estão salvos só neste telefone. Quem usa este telefone pode ver.
take-saved-none = Você não salvou nenhum posto.
take-saved-remove = Tirar
take-saved-remove-all = Tirar todos
take-saved-failed = O telefone não permite salvar.
take-saved-full = Você já salvou 100 postos. Tire um primeiro.
take-saved-gone = Este posto já não está na nossa lista.
take-saved-unreachable = Agora não conseguimos ler este posto. Tente de novo daqui a pouco.
take-saved-script = Esta página precisa de JavaScript. Ou imprima a folha de um posto.

## Slip of paper, in two languages

take-say-title = O que dizer no posto
take-say = Bom dia, preciso de: { $need }.
take-say-language = Falo { $language }. Há alguém que fale a minha língua?
take-made = Folha feita em { $date }. O horário pode mudar.
take-live = No site, com as informações de hoje
take-live-alt = Código QR: leva à página { $url }

## Poster for a wall

take-poster-title = Fazer um cartaz
take-poster-lead = Os postos perto de você em uma folha para pendurar, em duas línguas. No máximo 12 postos.
take-poster-heading = Postos de atendimento perto de: { $place }
take-poster-languages = Segunda língua
take-poster-size = Tamanho
take-poster-preview = Mostrar a lista
take-poster-make = Baixar o cartaz (PDF)
take-poster-none = Nenhum posto para mostrar aqui. Escreva outro lugar ou tire o tema.

kiosk-title = Postos de atendimento em { $city }
kiosk-take = Escaneie com o seu telefone e leve com você
kiosk-wipe = Se ninguém tocar na tela, esta página é apagada depois de um minuto.

## The search on other people's sites

embed-title = Pôr a busca no seu site
embed-lead = Uma pequena busca para a sua página: os postos de atendimento mais perto e o horário deles, na língua de quem lê. É grátis.
embed-language = Língua da busca
embed-code = Linhas para copiar
embed-code-text = Copie uma destas linhas na sua página, no lugar onde você quer ver a busca.
embed-script = Com um script: a altura se adapta sozinha
embed-plain = Sem script: a altura é fixa
embed-promise = Sem cookies e sem perfis. A localização só chega a este site se a pessoa que busca tocar no botão, e não a guardamos. Não sabemos em que página você pôs a busca.
embed-preview = É assim que aparece
embed-nearest = Os mais perto
embed-none = Aqui não conhecemos nenhum posto para esta busca.
