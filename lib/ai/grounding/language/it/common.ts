/** Verbs, nouns and manners of any trade that say the same, a row each between bars. */
export const italianCommon = `
prendere_il_posto sostituire sostituito preso_il_posto | rotazione turno a_turno | scaldare riscaldamento riscaldare |
andare_in_scena spettacolo spettacoli | coproduzione coprodurre coprodotto coprodotti | interprete danzatore ballare
danzare danzato | ruolo parte parti ruoli | creare realizzare ideare | curare occuparsi occupavo occupo seguire
gestire curo | occuparsi curare seguire gestire | seguire curare occuparsi | affidare affidato seguire | allestire
allestimento montare preparare | portare consegnare recapitare portavo | consegnare portare recapitare | albergo hotel
| hotel albergo | zona dintorni vicinanze | dintorni zona | composizione composizioni_floreali | mazzo bouquet |
confezionare preparare realizzare confezionavo | bouquet mazzo | esteso ampio grande | pagina profilo | profilo pagina
| sito sito_web | patente licenza_di_guida | quartiere zona rione | settimanale ogni_settimana | mensile ogni_mese |
annuale ogni_anno l'anno | trimestrale ogni_tre_mesi | giornaliero ogni_giorno quotidiano | laboratorio corso | over
oltre sopra più_di | insegnare dare_lezioni lezione lezioni tenere | lezione corso ora | corso lezione formazione |
allievo alunno studente | studente allievo alunno | bambino minore | ragazzo giovane adolescente | giovane ragazzo |
anziano persona_anziana | adulto grande | famiglia nucleo nucleo_familiare | cliente acquirente utente | utente
cliente | ospite cliente visitatore | visitatore ospite pubblico | pubblico spettatori | spettatore pubblico |
paziente malato | collega compagno | collaboratore collega | dipendente impiegato lavoratore addetto | addetto
dipendente operatore | operatore addetto | personale dipendenti organico squadra | squadra gruppo équipe | gruppo
squadra compagnia | compagnia gruppo | capo responsabile superiore | responsabile capo referente | titolare
proprietario proprietaria | proprietario titolare | tirocinante stagista apprendista | stagista tirocinante |
apprendista tirocinante | volontario volontaria | fornitore distributore | azienda impresa ditta società | impresa
azienda ditta | ditta azienda impresa | negozio bottega punto_vendita | bottega negozio laboratorio | ufficio sede |
sede ufficio | stabilimento fabbrica impianto | fabbrica stabilimento | officina laboratorio | magazzino deposito |
cantiere lavori | edificio palazzo stabile | casa abitazione alloggio | sala aula locale | aula classe | scuola
istituto | istituto scuola | ospedale struttura_sanitaria clinica | comune municipio | città comune | paese località |
regione regionale | provincia provinciale | estero straniero | strada via | auto automobile macchina vettura | furgone
camion mezzo | camion autocarro | viaggio tragitto spostamento | percorso itinerario tragitto | gita escursione uscita
| ordine commessa | ordinare fare_ordini ordini ordinazione acquistare | acquisto compera | acquistare comprare |
comprare acquistare | vendere vendita smerciare | trattare negoziare | negoziare trattare | accordo intesa contratto |
contratto accordo | fattura bolletta | pagamento versamento | incasso cassa | spesa costo | costo spesa prezzo |
prezzo tariffa costo | tariffa prezzo | importo somma valore | somma importo | finanziamento fondi sovvenzione |
risparmio economia | perdita scarto | scarto perdita spreco | rifiuto scarto | avanzo resto | mancanza carenza |
reclamo lamentela | lamentela reclamo | guasto avaria problema | problema guasto difficoltà | errore sbaglio |
richiesta domanda | domanda richiesta | risposta riscontro | rispondere dare_risposta | chiamata telefonata |
telefonata chiamata | telefonare chiamare | posta corrispondenza | lettera comunicazione | bollettino newsletter |
relazione rapporto resoconto | rapporto relazione | resoconto relazione sintesi | riassunto sintesi riepilogo |
riepilogo sintesi | verbale resoconto | documento carta atto | scheda modulo | modulo scheda formulario | registro
elenco | elenco lista | lista elenco | tabella prospetto | foglio pagina scheda | foglio_di_calcolo Excel | guida
manuale | manuale guida | opuscolo libretto | disegno schizzo bozzetto | bozzetto schizzo | modello prototipo |
campione prova | prova test | test prova | provare testare sperimentare | collaudo prova | esame prova verifica |
controllo verifica ispezione | verificare controllare | controllare verificare ispezionare | ispezionare controllare |
esaminare analizzare | analizzare esaminare studiare | misurare rilevare | rilevare misurare | calcolare stimare |
valutare stimare | ricerca studio indagine | indagine studio ricerca | sondaggio questionario | intervista colloquio |
colloquio incontro | incontro riunione | riunione incontro | conferenza convegno | convegno conferenza congresso |
mostra esposizione | esporre mostrare presentare | presentare illustrare esporre | illustrare presentare spiegare |
spiegare illustrare mostrare | mostrare far_vedere | fiera salone | concorso gara | gara competizione concorso |
premio riconoscimento | riconoscimento premio | diploma titolo | permesso autorizzazione | autorizzare approvare |
approvare autorizzare | approvazione via_libera | proporre suggerire avanzare | suggerire proporre consigliare |
proposta idea suggerimento | preparare allestire predisporre approntare | predisporre preparare | redigere scrivere
stendere compilare | scrivere redigere | compilare redigere riempire | progettare ideare | progetto piano | sviluppare
creare elaborare | elaborare sviluppare | costruire edificare realizzare | realizzare creare fare produrre |
fabbricare produrre | produrre fabbricare realizzare | montare installare assemblare | installare montare | riparare
aggiustare sistemare | aggiustare riparare | mantenere manutenere conservare | tenere gestire condurre | gestire
tenere | pulire lavare | lavare pulire | cucinare preparare | cuocere cottura infornare | servire servizio | tagliare
taglio | cucire cucito | dipingere pittura | piantare mettere_a_dimora | seminare semina | innaffiare irrigare |
raccogliere raccolta | raccogliere radunare | riunire raccogliere | organizzare preparare allestire | pianificare
programmare | programmare pianificare | coordinare organizzare | distribuire consegnare | spedire inviare mandare |
inviare spedire mandare trasmettere | trasmettere inviare | ricevere accogliere | accogliere ricevere accoglienza |
assistere aiutare | aiutare assistere dare_una_mano affiancare | affiancare aiutare lavorare_accanto | collaborare
contribuire partecipare cooperare | contribuire collaborare | partecipare prendere_parte collaborare | sostituire
rimpiazzare | rimpiazzare sostituire | cambiare modificare | modificare cambiare | adattare adeguare | aggiornare
tenere_aggiornato | ridurre diminuire abbassare calare tagliare | scendere calare diminuire abbassare | calare
scendere diminuire | aumentare crescere salire incrementare | salire aumentare | crescere aumentare | migliorare
perfezionare | accorciare ridurre | accelerare velocizzare | ampliare estendere allargare | estendere ampliare |
iniziare cominciare avviare | cominciare iniziare | avviare iniziare lanciare | finire terminare concludere |
terminare finire concludere | chiudere chiusura | aprire apertura inaugurare | inaugurare aprire | ottenere conseguire
raggiungere | conseguire ottenere | raggiungere ottenere arrivare_a | superare oltrepassare | evitare prevenire |
eliminare togliere | usare utilizzare impiegare adoperare | utilizzare usare | impiegare usare | trasportare portare |
spostare trasferire | scegliere selezionare | selezionare scegliere scelta selezione | cercare ricercare | trovare
individuare | individuare trovare identificare | risolvere sistemare | maggioranza maggior_parte | perlopiù per_lo_più
principalmente soprattutto prevalentemente | soprattutto principalmente | spesso di_frequente frequentemente | a_volte
talvolta di_tanto_in_tanto | sempre costantemente | insieme assieme con | assieme insieme | in_collaborazione_con con
| da_solo senza_aiuto | prima in_precedenza | dopo in_seguito successivamente poi | poi in_seguito | attualmente
al_momento ora | ancora tuttora | nuovo recente | vecchio antico | grande ampio | piccolo ridotto | rapido veloce |
facile semplice | difficile complesso | diverso differente vario | vari diversi | proprio personale | comune condiviso
| gratuito gratis | completo intero | digitale elettronico | scritto per_iscritto | a_mano manualmente | a_distanza
online da_remoto | esterno fuori | interno dentro | floreale fiore fiori | di_fiori floreale | mese mensile | regione
regionale | nazione nazionale | invitato ospite persona
| rivolto per destinato | destinato per rivolto | principiante chi_comincia comincia | sopra oltre più_di | abituale
solito consueto | clientela clienti | settecentesco settecento | ottocentesco ottocento | seicentesco seicento |
novecentesco novecento | restauro restaurare restaurato | posto partecipante
`
