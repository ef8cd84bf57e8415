# "This is wrong": what a visitor may tell us, in Portuguese. Short sentences, everyday words (level A2).

remark-link = Há um erro aqui
remark-title = O que está errado?
remark-what = O que está errado
remark-field-hours = O horário
remark-field-gone = O posto não existe mais
remark-field-phone = O número de telefone
remark-field-address = O endereço ou o ponto no mapa
remark-field-languages = As línguas que falam
remark-field-documents = O que levar
remark-field-access = Como entrar
remark-field-cost = Quanto custa
remark-field-needs = Em que ajudam
remark-field-other = Outra coisa
remark-words = O que é certo? (se você sabe)
remark-no-names = Não escreva o seu nome nem o seu número. Nós não sabemos quem você é.
remark-send = Enviar
remark-thanks = Obrigado. A sua mensagem chegou.
remark-thanks-then = Uma pessoa lê e verifica antes de mudar alguma coisa.
remark-full = Obrigado. Muitas pessoas já escreveram sobre isto. Estamos verificando.
remark-incomplete = Escolha o que está errado. Para “outra coisa”, escreva algumas palavras.
remark-back = Voltar ao posto
remark-texts-title = Corrigir a tradução
remark-texts-words = Qual frase está errada? Como fica melhor?
remark-texts-link = Corrigir
privacy-remark-title = Se você nos avisar de um erro
privacy-remark = Guardamos só o que você escreve e o dia. Uma pessoa lê. Depois de seis meses, no máximo, apagamos.
