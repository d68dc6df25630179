/** Words that carry a sentence told anew and claim nothing: what something is about, weighs, lasts or falls to. */
export const portugueseCarriers = `
tratei trato tratava tratar tratado ocupo ocupava ocupei ocupar dedicado dedicada dedicados dedicadas destinado
destinada destinados destinadas outro outra outros outras ação ações acções nada partiu partir seguia seguir seguiam
aconteceu acontecia acontecer fizeram fez fazia faziam feito feita coube cabe cabia ficou fica ficava ficaram ficar
lugar lugares tarefa tarefas trabalho trabalhos cargo conta caso casos modo tema temas questão questões resto
restantes conjunto série período períodos momento momentos ocasião ocasiões vez vezes pesar pesa pesava medir mede
media custar custa custava durar dura durava somar soma somam constar consta constava contar contava contam existir
existe existia pertencer pertence respetivo respetiva respetivos respectivo próprio própria próprios próprias
necessário necessária necessários adequado adequada anterior anteriores anteriormente antigo antiga relativo relativa
relativos tal tais certo certa então documento documentos texto textos página páginas livro livros lista listas folha
folhas ficheiro ficheiros sala salas edifício edifícios terreno superfície peso altura velocidade montante custo
colega colegas interessado interessados provenientes provém vinha vinham veio passar passa passou passava passaram
passam levar levava levei levo estar estou estava estavam esteve tive tinha tinham tenho ter houve havia haver dar
dava dei deu dado minha minhas meu meus nosso nossa calhou competia compete incumbe incumbia estão são eram foi
`
