/** Words and turns of phrase for the same thing or deed, a row each between bars. */
export const italianWording = `
redigere redatto redazione redigo scrivere scritto scrittura scrivo stendere steso stesura | preparare preparato preparazione preparo elaborare elaborato elaborazione allestire
| elaborare elaborato predisporre predisposto | progettare progettato progettazione disegnare ideare ideato concepire | creare creato creazione realizzare realizzato ideare
| sviluppare sviluppato sviluppo programmare programmato mettere_a_punto | costruire costruito costruzione realizzare edificare
| produrre prodotto produzione fabbricare fabbricato realizzare confezionare | installare installato installazione montare montato montaggio posare posa
| montare montato montaggio assemblare assemblato assemblaggio | riparare riparato riparazione aggiustare aggiustato sistemare sistemato
| mantenere manutenzione curare tenere tenuto | controllare controllato controllo verificare verificato verifica ispezionare ispezione esaminare
| esaminare esaminato esame analizzare | analizzare analizzato analisi studiare studiato studio | misurare misurato misurazione | valutare valutato valutazione stimare
| calcolare calcolato calcolo | registrare registrato registrazione annotare annotato inserire inserito inserimento immettere
| aggiornare aggiornato aggiornamento tenere_aggiornato | ordinare ordinato ordine classificare catalogare | catalogare catalogato catalogazione schedare schedatura inventariare
| archiviare archiviato archivio | seguire seguito seguo accompagnare accompagnato affiancare affiancato assistere | accompagnare accompagnato accompagnamento guidare_
| accogliere accolto accoglienza ricevere ricevuto | curare curato cura assistere assistito assistenza trattare trattato trattamento
| gestire gestito gestione gestisco occuparsi occupato occupo sbrigare trattare | occuparsi occupo incaricato incarico seguire
| rispondere risposto risposta rispondo | informare informato informazione comunicare | consigliare consigliato consulenza consiglio
| insegnare insegnato insegnamento tenere_lezioni lezioni | formare formato formazione addestrare addestrato addestramento istruire istruito
| organizzare organizzato organizzazione allestire | pianificare pianificato pianificazione programmare programmazione | coordinare coordinato coordinamento
| partecipare partecipato partecipazione prendere_parte preso_parte contribuire contribuito contributo collaborare collaborato collaborazione
| aiutare aiutato aiuto supportare supportato supporto assistere dare_una_mano dato_una_mano affiancare sostenere coadiuvare
| frequentare frequentato frequenza seguire seguito partecipare | negoziare negoziato trattare trattativa contrattare concordare | acquistare acquistato acquisto acquisti comprare comprato
| ordinare ordinato ordine ordini | vendere venduto vendita vendite | consegnare consegnato consegna consegne recapitare | trasportare trasportato trasporto portare
| guidare guidato guida condurre | caricare caricato carico | spedire spedito spedizione inviare inviato invio mandare | ritirare ritirato ritiro raccogliere
| imballare imballaggio confezionare | conservare conservato conservazione immagazzinare | pulire pulito pulizia pulizie | cucinare cucinato cucina preparare
| infornare cuocere cotto cottura | servire servito servizio | ridurre ridotto riduzione diminuire diminuito diminuita diminuzione calare calato calo abbassare abbassato scendere sceso scesi tagliare taglio passare_da
| accorciare accorciato ridurre | aumentare aumentato aumento incrementare incremento crescere cresciuto crescita salire salito innalzare passare_da
| migliorare migliorato miglioramento | accelerare accelerato velocizzare | risparmiare risparmiato risparmio | evitare evitato prevenire prevenzione
| eliminare eliminato eliminazione togliere | sostituire sostituito sostituzione rimpiazzare cambiare | cambiare cambiato cambio cambiamento modificare
| modificare modificato modifica adattare adattamento adeguare | rifare rifatto rinnovare | restaurare restaurato restauro ristrutturare | trasferire trasferito trasferimento passare passaggio migrare migrazione spostare
| introdurre introdotto introduzione inserire | lanciare lanciato lancio | avviare avviato avvio | iniziare iniziato inizio cominciare cominciato
| finire finito terminare terminato concludere concluso completare completato | ottenere ottenuto conseguire conseguito | superare superato passare
| raggiungere raggiunto conseguire | assumere assunto assunzione | proporre proposto proposta suggerire suggerito suggerimento | raccomandare consigliare
| presentare presentato presentazione illustrare esporre | segnalare segnalato segnalazione avvisare | tradurre tradotto traduzione | pubblicare pubblicato pubblicazione uscire
| provare provato prova testare testato test sperimentare sperimentazione | usare usato uso utilizzare utilizzato utilizzo impiegare impiego adoperare
| raccogliere raccolto raccolta riunire | scegliere scelto scelta selezionare selezionato selezione | cercare cercato ricerca | trovare trovato individuare individuato rilevare
| risolvere risolto risoluzione sistemare | correggere corretto correzione | aprire aperto apertura | chiudere chiuso chiusura | incassare incasso cassa
| fatturare fatturazione fatture | pagare pagato pagamento saldare | sorvegliare sorveglianza | annullare annullato cancellare cancellato | imparare imparato apprendere apprendimento
| parlare parlo conoscere | supplire sostituire supplenza | cliente clientela | paziente malato | utente persona_assistita assistito | alunno alunna studente scolaro
| bambino bambina piccolo | ragazzo giovane adolescente | anziano persona_anziana | apprendista tirocinante chi_impara | collega compagno | dipendente impiegato lavoratore personale addetto
| nuovo_assunto nuovo_collega nuovo_arrivato | capo responsabile superiore | squadra gruppo team | azienda impresa ditta società | negozio punto_vendita bottega esercizio
| ufficio sede | ospedale clinica | scuola istituto | officina laboratorio | fabbrica stabilimento | magazzino deposito | cantiere lavori | edificio palazzo
| casa abitazione alloggio appartamento | veicolo mezzo auto camion | furgone mezzo | percorso tragitto itinerario tratta | merce prodotto articolo | pacco collo
| scorte giacenze magazzino | inventario conta | fornitore | contratto accordo | preventivo offerta | prezzo costo tariffa | spesa costo | ricavi vendite fatturato
| donazione offerta | contributo finanziamento | fattura bolletta | pratica fascicolo | scheda modulo | documento carta | opuscolo dépliant guida | manuale guida
| lettera posta | e-mail email posta_elettronica mail | telefonata chiamata telefono telefonico | reclamo lamentela | richiesta domanda | guasto avaria malfunzionamento
| errore sbaglio | difetto anomalia | motivo causa ragione | incidente infortunio | ritardo | termine scadenza | orario turni | turno servizio | riunione incontro
| lezione incontro | corso formazione | laboratorio_ corso | conferenza convegno | mostra esposizione | opera pezzo | oggetto pezzo | collezione raccolta
| foto fotografia immagine | spettacolo replica rappresentazione | concerto esibizione | piatto portata | dolce dessert | torta dolce | pane | bevanda bibita
| vendemmia raccolto | campo terreno | mucca bovino | legno legname | acciaio metallo | faro proiettore | strumento attrezzo | macchina macchinario | apparecchio dispositivo
| programma applicazione software | sito pagina web | rete | dati informazioni | risultato esito | obiettivo scopo | norma regola | procedura processo
| metodo tecnica | studio ricerca indagine | indagine sondaggio | intervista colloquio | anno annuale annuo | mese mensile | settimana settimanale
| giorno quotidiano giornaliero giornata | notte notturno | mattina mattino | sera serata | fine_settimana sabato_e_domenica | stagione campagna | periodo tempo arco
 | insieme assieme congiuntamente | nuovo recente | vecchio precedente | principale centrale | piccolo ridotto | grande ampio | veloce rapido
| vari diversi differenti | altro ulteriore | digitale elettronico informatico | manuale a_mano | scritto per_iscritto | orale verbale | locale del_posto
| comunale del_comune | nazionale del_paese | straniero estero | medico sanitario | legale giuridico | volontario volontariato | gratuito gratis | posto piazza
| classificarsi classificato classificandomi posto arrivare | guida conduzione | elettricità elettrico corrente | albergo hotel
`
