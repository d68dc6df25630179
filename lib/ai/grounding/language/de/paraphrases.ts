/** Words that stand for each other when people reword descriptions of work; groups separated by bars. */
export const germanParaphrases = `
abgeben überreichen übergeben aushändigen | ablösen ersetzen austauschen | abstimmen abgleichen | ändern anpassen
abändern umstellen | anfangen beginnen starten | anfertigen erstellen herstellen fertigen produzieren | anlegen
einrichten aufbauen errichten | anleiten anlernen einweisen unterweisen | anschaffen beschaffen kaufen einkaufen
erwerben | ansprechpartner kontaktperson anlaufstelle | antworten beantworten | anfrage nachfrage rückfrage |
aufnehmen erfassen registrieren eintragen verzeichnen dokumentieren festhalten protokollieren notieren vermerken |
aufräumen ordnen sortieren | auftrag bestellung order | ausarbeiten erarbeiten entwerfen | ausgeben verteilen |
auswerten analysieren | auswählen wählen aussuchen | bauen errichten erstellen | beantragen einreichen | bearbeiten
erledigen abwickeln | bedienen betreiben nutzen | beenden abschließen | begleiten betreuen | begutachten prüfen
untersuchen inspizieren beurteilen bewerten | beheben beseitigen lösen reparieren instandsetzen | bekommen erhalten |
beobachten überwachen kontrollieren | beraten informieren | berechnen kalkulieren ermitteln | bereitstellen liefern |
bericht report meldung | beschädigung schaden defekt | beschriften etikettieren kennzeichnen | besichtigung begehung
rundgang | besprechung sitzung treffen meeting | besuchen aufsuchen | betrieb unternehmen firma | beteiligt mitgewirkt
| bezahlen zahlen begleichen | bilden formen | blatt bogen seite | bringen befördern transportieren fahren | buch band
| buchen reservieren | darstellen zeigen präsentieren vorstellen | daten angaben informationen | eingeben eintragen
erfassen | einführen etablieren | einsetzen verwenden nutzen gebrauchen anwenden arbeiten_mit | entdecken finden
aufspüren feststellen erkennen bemerken | entladen ausladen abladen | entwickeln ausarbeiten konzipieren | erfahren
mitgeteilt_bekommen | erhöhen steigern anheben | erkrankung krankheit | erklären erläutern | erneuern austauschen |
erproben testen ausprobieren | essen mahlzeit speise gericht | fahrzeug auto wagen | fehler mangel störung | fest
dauerhaft | film streifen | fläche areal | formular vordruck | foto bild aufnahme fotografie | führen halten pflegen |
gast besucher | gebäude haus bau | gebrauch nutzung einsatz | gehilfe assistent assistentin assistenz | gemeinsam
zusammen miteinander | genehmigung zustimmung freigabe erlaubnis | gerät maschine apparat | geschäft laden filiale |
gespräch unterhaltung unterredung | gruppe team | handbuch anleitung leitfaden | helfen unterstützen | heim haus |
hergestellt gefertigt produziert | hinweis tipp | hotline telefonhotline | inventur bestandsaufnahme | jugendliche
heranwachsende | kind kinder | klasse schulklasse | kleidung bekleidung | kontrolle prüfung überprüfung | kosten
ausgaben aufwand | kunde auftraggeber | kurs lehrgang seminar schulung | lager magazin depot | lastwagen lkw | lehren
unterrichten | leser leserin | liefern zustellen ausliefern bringen | liste aufstellung verzeichnis übersicht | markt
wochenmarkt | maschine anlage | material werkstoff | menge anzahl | messe ausstellung schau | mieter bewohner |
mitarbeiter beschäftigte angestellte mitarbeitende personal belegschaft | montieren anbringen einbauen installieren |
nachts nacht | ordnen sortieren einordnen | ort standort stelle | packen verpacken | patient erkrankter | pflegen
betreuen versorgen | plan entwurf zeichnung | preis kosten | probe muster | problem schwierigkeit | produzieren
herstellen fertigen | prüfen kontrollieren überprüfen testen untersuchen checken | rabatt nachlass preisnachlass |
rechnung faktura | redigieren überarbeiten lektorieren | reduzieren senken verringern vermindern mindern herabsetzen
drücken | reinigen säubern putzen | reparieren instandsetzen ausbessern | rückgang abnahme | sammeln zusammentragen |
schicken senden versenden verschicken | schichtplan dienstplan | schneiden zuschneiden | schreiben verfassen
formulieren | schüler schülerin lernende | schutz sicherung | sichern schützen | sorgen kümmern | stadt ort gemeinde |
steigen zunehmen wachsen | stellen aufstellen | störung ausfall panne | stück exemplar einheit | tabelle excel-tabelle
| tagung konferenz kongress | teilen aufteilen | telefon anruf | termin verabredung | transport beförderung |
übersicht überblick | übertragen überführen umziehen umstellen verlagern migrieren | umbau umgestaltung | unterlagen
dokumente papiere | unterricht stunden | untersuchen prüfen analysieren | verändern ändern | veranstaltung event |
verbessern optimieren | verbrauch bedarf | vergleich gegenüberstellung | verkaufen absetzen veräußern | verkürzen
reduzieren | verlängern ausdehnen | vermeiden verhindern | versuch test erprobung probe | verteilen ausgeben | vertrag
vereinbarung kontrakt | vertreter repräsentant | verwalten führen pflegen | vorbereiten vorbereitung rüsten | vorgabe
vorschrift richtlinie | vorschlagen anregen empfehlen | vortrag referat | ware artikel produkt | wartung
instandhaltung | wechseln tauschen austauschen | wiegen abwiegen | wohnung appartement | zahlung bezahlung | zeichnen
skizzieren | zeitung blatt | zimmer raum | zubereiten anrichten | zug bahn | zugang zutritt | zuhause daheim |
zusammenarbeit kooperation | zustand verfassung | anfänger einsteiger neuling | ersatz vertretung | aushelfen
einspringen | abweichung differenz | beschwerde reklamation | rückmeldung feedback | anzeige inserat | gutachten
expertise | schwerpunkt fokus | leitung führung
`
