/** Words that carry a sentence told anew and claim nothing: what something is about, weighs, lasts or falls to. */
export const italianCarriers = `
occupo occupavo occupava occupato occupata occuparmi occuparsi curo curavo affidato affidata affidati affidate
affidava rivolto rivolta rivolti rivolte destinato destinata destinati destinate esteso estesa far fare faccio facevo
faceva fatto fatta prendere preso presa presi mettere messo messa dare dato data davo stare restare resta restava
rimanere rimane rimasto rimasta rimasti trovare trova trovava serviva servivano occorre occorreva dovere doveva potere
poteva potevo risultare risulta risultato trattare tratta trattava riguardare riguarda riguardava consistere consiste
comprendere comprende comprendeva contare conta contava durare dura durava pesare pesa misurare misura costare costa
costava impiegare impiega impiegava luogo luoghi posto posti lavoro compito compiti incarico incarichi mansione
mansioni caso casi modo resto restanti serie periodo periodi momento momenti occasione occasioni volta volte materia
tema temi questione questioni voce voci superficie cadenza relativo relativa relativi rispettivo rispettiva necessario
necessaria necessari opportuno adatto adatta precedente precedenti precedentemente stesso stessa stessi altro altra
altri altre collega colleghi colleghe documento documenti testo testi pagina pagine libro libri elenco elenchi foglio
fogli sala sale edificio edifici terreno peso altezza velocità importo somma costo interessato interessati provenire
proviene provengono provenienti veniva venivano venuto venuta andare andava andato passare passava passavano passato
passata toccava spettava spetta arrivare arriva arrivava mia mio mie miei nostro
`
