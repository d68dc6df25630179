/** Forms and nouns of verbs that no ending joins. */
export const italianDerivations = `
aprire apro ho_aperto aperto aperta apertura aperture inaugurare inaugurato inaugurazione | scegliere scelgo scelto
scelta scelte selezionare selezionato selezione | scrivere scrivo scritto scritta scrittura redigere redatto redatta
redazione | descrivere descritto descrizione descrizioni | leggere leggo letto lettura letture | tradurre traduco
tradotto tradotta traduzione traduzioni | produrre produco prodotto produzione | ridurre riduco ridotto ridotta
riduzione calare calato calo | condurre conduco condotto conduzione | introdurre introdotto introduzione | costruire
costruito costruzione | vendere vendo venduto vendita vendite | rendere reso resa | rispondere rispondo risposto
risposta risposte | ricevere ricevo ricevuto ricezione ricevimento | concepire concepito concezione | seguire seguo
seguito | servire servo servito servizio | tenere tengo tenuto tenuta | mantenere mantengo mantenuto mantenimento |
ottenere ottengo ottenuto | sostenere sostengo sostenuto sostegno | mettere metto messo | trasmettere trasmesso
trasmissione | permettere permesso permessi | ammettere ammesso ammissione | prendere prendo preso presa | apprendere
appreso apprendimento | riprendere ripreso ripresa riprese | fare faccio fatto | dire detto | vedere vedo visto vista
| prevedere previsto previsione previsioni | dipingere dipinto dipinti | cuocere cuoio cotto cottura | cucire cucito
cucitura | pulire pulisco pulito pulizia pulizie | provare provo provato prova prove testare testato test | pagare
pago pagato pagamento pagamenti | inviare invio inviato invii spedire spedito spedizione spedizioni | comprare
comprato acquistare acquistato acquisto acquisti | pesare peso pesato pesate pesata | misurare misurato misura misure
misurazione | contare contato conteggio | chiamare chiamato chiamata chiamate | consegnare consegno consegnato
consegna consegne | caricare carico caricato carichi | scaricare scaricato scarico | accogliere accolgo accolto
accoglienza | raccogliere raccolgo raccolto raccolta raccolte | correre corso corsa | morire morto morte | nascere
nato nascita nascite | crescere cresciuto crescita | scendere sceso discesa | salire salito salita | perdere perso
perdita perdite | rompere rotto rottura rotture | chiudere chiudo chiuso chiusura chiusure | concludere concluso
conclusione | includere incluso inclusione | escludere escluso esclusione | decidere deciso decisione decisioni |
dividere diviso divisione | estendere esteso estensione ampliare ampliato ampliamento | correggere corretto correzione
correzioni | dirigere diretto direzione | proteggere protetto protezione | esporre esposto esposizione esposizioni |
comporre composto composizione | proporre propongo proposto proposta proposte suggerire suggerito suggerimento |
disporre disposto disposizione | cambiare cambiato cambio cambiamento | analizzare analizzato analisi | curare curato
cura cure | operare operato operazione operazioni | vaccinare vaccinato vaccinazione vaccini | montare monto montato
montaggio | smontare smontato smontaggio | posare posato posa | rivedere rivisto revisione revisioni | verificare
verifico verificato verifica verifiche controllare controllo controllato controlli | restaurare restaurato restauro
restauri | trasferire trasferito trasferimento | gestire gestisco gestito gestione | arredare arredato arredo | potare
potato potatura | seminare seminato semina | coltivare coltivato coltivazione coltura | allevare allevato allevamento
| irrigare irrigato irrigazione | danzare danzato danza danze | suonare suonato suono | vincere vinto vittoria |
premiare premiato premio premi | scoprire scoperto scoperta scoperte | coprire coperto copertura
`
