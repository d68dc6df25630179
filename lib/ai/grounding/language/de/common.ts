/** Verbs, nouns and manners of any trade that say the same, a row each between bars. */
export const germanCommon = `
anregen regte angeregt anregung vorschlagen schlug vorgeschlagen vorschlag | abendlich abend abends | beschäftigt
tätig angestellt | festhalten festgehalten hielt dokumentieren dokumentiert schriftlich | patient patientin patienten
| bedarf verbrauch | technik techniker technisch | fiel sank gesunken zurückging | vorher zuvor davor früher |
mitarbeitende beschäftigte angestellte personal belegschaft mitarbeiter | vorgesehen geplant vorgesehene | verhandeln
verhandle verhandlung verhandlungen | laufzeit dauer laufen | beisitzer beisitz | gärung gärtank gären | reinigen
reinigung gereinigt putzen säubern | ablaufen abläuft ablauf | erklären erklärt erläutern erläutert zeigen gezeigt |
zeigen gezeigt vorführen vorgeführt | anrufen angerufen telefonieren kontaktieren | schreiben brief schriftlich |
antwort rückmeldung | nachfragen anfrage rückfrage | anfrage nachfrage | beschwerde reklamation | reklamation
beschwerde | störung fehler ausfall panne | ausfall störung | mangel fehler defekt | fehler mangel irrtum | unfall
vorfall | lieferung sendung | paket sendung | ware produkt artikel güter | bestand lager vorrat | vorrat bestand |
lager depot | filiale zweigstelle laden | laden geschäft filiale | geschäft laden | betrieb firma unternehmen | firma
betrieb unternehmen haus | werk betrieb fabrik | werkstatt betrieb | büro geschäftsstelle | standort niederlassung
sitz | niederlassung standort | gebäude haus | wohnung wohnungen | raum saal zimmer | klasse gruppe | gruppe team |
team gruppe mannschaft | mannschaft team | kollege kollegin kollegen | vorgesetzter leiter chef | chef leiter |
inhaber eigentümer | eigentümer besitzer inhaber | azubi auszubildende lehrling | lehrling auszubildende | praktikant
praktikantin | freiwillig ehrenamtlich | ehrenamt freiwillig | kunde kundin auftraggeber | auftraggeber kunde | gast
gäste besucher | besucher gast publikum | bewohner einwohner | anwohner bewohner nachbar | familie haushalt | kind
kinder | jugendliche jugend | senior ältere ältere_menschen | schüler schülerin lernende | lernende schüler |
teilnehmer teilnehmende | lieferant zulieferer händler | händler lieferant | vertrag vereinbarung | vereinbarung
absprache vertrag | angebot offerte | auftrag bestellung order | bestellung auftrag | rechnung faktura | zahlung
bezahlung | kosten ausgaben | ausgaben kosten | preis tarif | betrag summe | summe betrag | umsatz erlös | erlös
umsatz | einnahmen einkünfte | förderung zuschuss fördermittel | zuschuss förderung | spende zuwendung | einsparung
ersparnis | verlust ausschuss | ausschuss verlust | abfall müll | rest restlich | rückgang senkung | zuwachs anstieg
steigerung | anstieg zunahme | anteil prozentsatz | mehrheit großteil | großteil mehrheit mehrzahl | durchschnitt
mittel | durchschnittlich im_schnitt im_durchschnitt im_mittel | ungefähr etwa rund | höchstens maximal | mindestens
wenigstens | überwiegend meist hauptsächlich vorwiegend größtenteils | meist meistens überwiegend | hauptsächlich
vor_allem | vor_allem hauptsächlich insbesondere | oft häufig | häufig oft | gelegentlich manchmal ab_und_zu | immer
stets ständig | täglich jeden_tag | wöchentlich jede_woche | monatlich jeden_monat | jährlich jedes_jahr pro_jahr |
vierteljährlich quartalsweise jedes_quartal | halbjährlich alle_sechs_monate | nachts nacht | morgens morgen früh |
sommerlich sommer | gemeinsam zusammen | zusammen gemeinsam | abwechselnd im_wechsel | allein ohne_hilfe | danach
anschließend später | anschließend danach | derzeit zurzeit momentan aktuell gegenwärtig | früher ehemals | bisher
bislang | neu neue neuartig | alt älter | groß umfangreich | klein gering | gering niedrig klein | hoch groß | schnell
rasch zügig | einfach leicht | schwierig komplex | verschieden unterschiedlich divers | unterschiedlich verschieden |
eigen selbst | gemeinschaftlich gemeinsam | kostenlos gratis unentgeltlich | vollständig komplett ganz | teilweise
zum_teil | schriftlich in_schriftform | mündlich gesprochen | von_hand manuell händisch | manuell von_hand | online
im_netz | vor_ort am_standort | extern auswärtig fremd | intern im_haus hausintern | zuhause daheim | im_freien
draußen | besprechung sitzung treffen | sitzung besprechung | treffen begegnung | gespräch unterredung | vortrag
referat | referat vortrag | tagung konferenz kongress | konferenz tagung | messe ausstellung | ausstellung schau |
wettbewerb konkurrenz | zeugnis abschluss | erlaubnis genehmigung | freigabe genehmigung | genehmigung erlaubnis
freigabe | vorschrift regel | regel vorgabe | richtlinie vorgabe | anleitung handbuch | handbuch leitfaden | leitfaden
handbuch ratgeber | broschüre heft faltblatt | formular vordruck | unterlagen dokumente papiere | dokument unterlage
schriftstück | akte unterlagen | liste verzeichnis aufstellung | verzeichnis liste | tabelle übersicht | übersicht
tabelle liste | bericht report | protokoll niederschrift mitschrift | zusammenfassung überblick | zeichnung plan
skizze | skizze zeichnung | muster probe | probe muster | versuch test | test versuch erprobung | messwert messung |
ergebnis resultat | resultat ergebnis | ziel zweck | gerät maschine apparat | maschine gerät anlage | anlage maschine
| werkzeug instrument | fahrzeug wagen auto | wagen fahrzeug | strecke route weg | route tour strecke | tour fahrt |
fahrt reise | reise fahrt | ausflug fahrt | kaufen gekauft kaufte einkaufen eingekauft beschaffen beschafft |
verkaufen verkauft verkaufte vertreiben | liefern geliefert lieferte zustellen zugestellt ausliefern | transportieren
transportiert befördern befördert | verladen beladen laden geladen | packen gepackt verpacken verpackt | lagern
gelagert einlagern eingelagert | sortieren sortiert ordnen geordnet | sammeln gesammelt zusammentragen
zusammengetragen | verteilen verteilt austeilen | schicken geschickt senden gesendet versenden versandt | weiterleiten
weitergeleitet weitergeben | holen geholt abholen abgeholt | bringen gebracht | empfangen begrüßen aufnehmen |
begleiten begleitet mitgehen | führen führung rundgang | waschen gewaschen reinigen | kochen gekocht zubereiten
zubereitet | backen gebacken | servieren serviert bedienen bedient | schneiden geschnitten zuschneiden | nähen genäht
| malen gemalt streichen gestrichen | schweißen geschweißt | bohren gebohrt | pflanzen gepflanzt setzen | ernten
geerntet ernte | füttern gefüttert | impfen geimpft impfung | verbinden verband | beginnen begonnen begann anfangen
starten gestartet | beenden beendet abschließen abgeschlossen | öffnen geöffnet eröffnen eröffnet eröffnung |
schließen geschlossen | verlängern verlängert ausdehnen | verkürzen verkürzt kürzen gekürzt | vergrößern vergrößert
erweitern erweitert | erreichen erreicht schaffen geschafft | übertreffen übertroffen überschreiten | vermeiden
vermieden verhindern | entfernen entfernt beseitigen | benutzen benutzt verwenden nutzen einsetzen | verwenden
benutzen gebrauchen | auswählen ausgewählt auswahl aussuchen | suchen gesucht | finden gefunden entdecken | erkennen
erkannt feststellen | melden gemeldet berichten | berichten berichtet melden | ändern geändert änderung anpassen |
anpassen angepasst anpassung ändern | tauschen getauscht austauschen ersetzen | ersetzen ersetzt austauschen |
vertreten vertrat vertretung einspringen | spielen gespielt | veröffentlichen veröffentlicht publizieren
| steuern regeln steuere regle | zugverkehr verkehr züge | abfolge reihenfolge | gelingen gelang auskommen auskam |
entladen entlud entladung | beladen belud | auftreten traten vorkommen | betriebsereignis ereignis vorfall | dienst
schicht | sperrung streckensperrung gesperrt | andere neue
`
