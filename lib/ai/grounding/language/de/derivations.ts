/** Forms and nouns of verbs that no ending joins. */
export const germanDerivations = `
schreiben schrieb geschrieben schriftlich schriftstück verfassen verfasste verfasst | übersetzen übersetzte übersetzt
übersetzung | leiten leitete geleitet leitung | führen führte geführt führung | geben gab gegeben gabe | nehmen nahm
genommen | bauen baute gebaut bau | einbauen baue_ein einbau eingebaut | ausbauen ausbau ausgebaut | umbauen umbau
umgebaut | aufbauen aufbau aufgebaut | abbauen abbau abgebaut | schulen schulte geschult schulung schulungen
unterweisen unterwies unterwiesen unterweisung | einweisen wies_ein eingewiesen einweisung | einarbeiten
arbeitete_ein eingearbeitet einarbeitung | anlernen lernte_an angelernt | ausbilden bildete_aus ausgebildet ausbildung
| fahren fuhr gefahren fahrt fahrten fahre | laden lud geladen ladung | beladen belud beladung | entladen entlud
entladung | liefern lieferte geliefert lieferung lieferungen | verkaufen verkaufte verkauft verkauf | kaufen kaufte
gekauft kauf einkaufen einkauf eingekauft | messen maß gemessen messung messungen | wiegen wog gewogen gewicht wägung
| zählen zählte gezählt zählung | helfen half geholfen hilfe | sprechen sprach gesprochen gespräch gespräche sprache |
schneiden schnitt geschnitten | streichen strich gestrichen anstrich | gießen goss gegossen guss | brechen brach
gebrochen bruch | ziehen zog gezogen | schließen schloss geschlossen schließung | öffnen öffnete geöffnet öffnung
eröffnen eröffnete eröffnet eröffnung | wählen wählte gewählt wahl auswählen auswahl ausgewählt | beginnen begann
begonnen beginn | enden endete ende beenden | steigen stieg gestiegen anstieg | sinken sank gesunken senken senkte
gesenkt senkung | wachsen wuchs gewachsen wachstum | fallen fiel gefallen | verlieren verlor verloren verlust
verluste | gewinnen gewann gewonnen gewinn | finden fand gefunden fund | binden band gebunden bindung | verbinden
verband verbunden verbindung | empfangen empfing empfang | halten hielt gehalten | erhalten erhielt erhalt | behandeln
behandelte behandelt behandlung behandlungen | pflegen pflegte gepflegt pflege | reinigen reinigte gereinigt reinigung
säubern säuberte | warten wartete gewartet wartung | prüfen prüfte geprüft prüfung prüfungen | kontrollieren
kontrollierte kontrolliert kontrolle kontrollen | melden meldete gemeldet meldung meldungen | anmelden meldete_an
angemeldet anmeldung | stören störte gestört gestörte störung störungen | lagern lagerte gelagert lagerung |
gären gor gegoren gärung | brauen braute gebraut brau | backen backte gebacken | kochen kochte gekocht | trocknen
trocknete getrocknet trocknung | planen plante geplant planung | entwerfen entwarf entworfen entwurf entwürfe |
vorschlagen schlug vorgeschlagen vorschlag vorschläge | verhandeln verhandelte verhandelt verhandlung verhandlungen |
beraten beriet beratung | betreuen betreute betreut betreuung | vertreten vertrat vertretung |
ersetzen ersetzte ersetzt ersatz | tauschen tauschte getauscht tausch austausch | entscheiden entschied entschieden
entscheidung entscheidungen | beschließen beschloss beschlossen beschluss | genehmigen genehmigte genehmigt
genehmigung | erfassen erfasste erfasst erfassung | ordnen ordnete geordnet ordnung | sammeln sammelte gesammelt
sammlung | aufnehmen nahm_auf aufgenommen aufnahme | abnehmen nahm_ab abgenommen abnahme | teilnehmen nahm_teil
teilgenommen teilnahme | ausgeben gab_aus ausgegeben ausgabe | übergeben übergab übergabe | versenden
versandte versand | senden sandte gesendet sendung sendungen | wechseln wechselte gewechselt wechsel | sperren sperrte
gesperrt sperrung | steuern steuerte gesteuert steuerung | regeln regelte geregelt regelung | schalten schaltete
geschaltet schaltung | impfen impfte geimpft impfung impfungen | operieren operierte operiert operation | untersuchen
untersuchte untersucht untersuchung untersuchungen
`
