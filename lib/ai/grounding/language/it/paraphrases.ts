/** Words that stand for each other when people reword descriptions of work; groups separated by bars. */
export const italianParaphrases = `
abbassare ridurre diminuire calare | acquistare comprare | aggiornare rinnovare | aggiustare riparare sistemare |
aiutare assistere affiancare | albergo hotel struttura | allestire preparare montare organizzare | allievo studente
alunno ragazzo | ampliare estendere allargare | analizzare studiare esaminare | annotare segnare registrare appuntare
| annullare cancellare | apparecchio dispositivo macchina | applicazione programma software | apprendere imparare |
archiviare conservare | articolo prodotto | assegnare attribuire | assemblare montare | assistere seguire curare |
aumentare accrescere incrementare elevare | avviare iniziare cominciare lanciare | azienda ditta impresa società |
bambino bimbo fanciullo | bolletta fattura | calcolare conteggiare stimare | cambiare modificare | camion autocarro |
capo responsabile | catalogare inventariare schedare | cercare ricercare | cliente clientela avventore | collaudare
testare provare | comporre creare | comprare acquistare | compilare riempire redigere | comunicare informare |
concludere terminare finire completare | condurre tenere | confezionare preparare realizzare | confrontare paragonare
| conservare custodire | consegnare portare recapitare distribuire | consigliare suggerire raccomandare | contratto
accordo | controllare verificare esaminare ispezionare | convegno congresso conferenza | coordinare organizzare |
copia duplicato | correggere rivedere | corso formazione lezioni percorso | costo spesa prezzo | costruire edificare
realizzare | creare realizzare ideare progettare | cucinare preparare cuocere | cura trattamento terapia | curare
seguire occuparsi gestire | danneggiato guasto rotto | dare fornire offrire | decidere stabilire | definire stabilire
| dipendente lavoratore addetto | disegnare tracciare | disegno progetto pianta | distribuire consegnare | documento
carta atto | docente insegnante professore | edificio palazzo stabile | effettuare eseguire svolgere compiere
realizzare condurre fare | elaborare predisporre preparare mettere_a_punto sviluppare | elenco lista | errore sbaglio
| esaminare analizzare | esercitazione esercizio | esposizione mostra | evento manifestazione | evitare prevenire
impedire | fabbrica stabilimento | fare realizzare | fiera salone | fiore fiori floreale | foglio scheda | fornire
dare erogare | foto fotografia immagine scatto | garantire assicurare | gestire curare amministrare seguire trattare |
giardino parco | giovane ragazzo | gruppo squadra équipe | guasto avaria malfunzionamento | guida manuale | idea
proposta suggerimento | imballare confezionare | impiegare usare utilizzare adoperare servirsi | impiegato dipendente
| incontro riunione | indagine sondaggio ricerca | informazioni dati | inserire immettere registrare | insegnare
spiegare | installare montare posare | introdurre inserire | inventario giacenze | inviare spedire mandare trasmettere
| ispezione controllo verifica | laboratorio officina | lavare pulire | lavoratore operaio addetto | lezione ora |
libro volume testo titolo | locale sala | macchina macchinario apparecchio | malato paziente | mandare inviare |
manuale guida | mantenere conservare | medicinale farmaco | merce prodotto articolo | misurare rilevare | modificare
cambiare | montare installare assemblare | mostrare esporre presentare | negozio bottega esercizio punto_vendita |
offerta preventivo | operaio lavoratore | ordine ordinazione | organizzare allestire curare predisporre | orario turno
| ospite cliente visitatore | osservare sorvegliare | ottenere conseguire | pacco collo | pagare saldare versare |
palazzo edificio | parte porzione | partecipare prendere_parte | perdita calo | persona individuo | pezzo brano |
piano progetto | piatto pietanza portata | preparare predisporre confezionare | presentare esporre | prevenire evitare
| preventivo offerta | problema difficoltà | procedura protocollo | produrre fabbricare realizzare | progettare
disegnare ideare | programma applicazione software | proporre suggerire avanzare | prova test | pubblico spettatori |
pulire lavare | quartiere zona | raccogliere riunire | reclamo lamentela | redigere scrivere stendere compilare |
registrare annotare | regola norma | rendere restituire | restaurare recuperare | resoconto relazione rapporto |
ricerca studio | richiesta domanda | ridurre abbassare diminuire contenere tagliare | riparare aggiustare | riordinare
sistemare | riscaldare scaldare | risolvere sistemare | riunione incontro seduta | rivedere correggere | rotazione
turno turnazione | ruolo parte | sala locale | salire crescere aumentare | scegliere selezionare | scheda modulo |
scrivere redigere stendere comporre | scuola istituto | segnalare avvisare | seguire curare | selezionare scegliere |
servizio prestazione | sistemare ordinare | società azienda | sostituire rimpiazzare supplire prendere_il_posto |
spedire inviare | spesa costo | spettacolo rappresentazione replica | spiegare illustrare | stanza camera | stendere
redigere | strumento attrezzo utensile | studente allievo | suggerire proporre | supplenza sostituzione | sviluppare
elaborare | tavola tabella | tenere svolgere impartire | terminare concludere | togliere rimuovere | trasferire
spostare passare migrare | trasportare portare | trattare negoziare | trovare individuare rilevare scoprire | turista
visitatore | usare utilizzare impiegare | utente cliente | veicolo automezzo vettura auto | verificare accertare
controllare | versare pagare | viaggio spostamento | vicino nei_dintorni della_zona | zona area quartiere |
principiante esordiente | abitazione casa appartamento | genitori famiglia
`
