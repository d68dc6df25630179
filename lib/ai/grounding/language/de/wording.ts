/** Words and turns of phrase for the same thing or deed, a row each between bars. */
export const germanWording = `
erstellen erstellt erstellte erstellung anfertigen angefertigt fertigte anfertigung verfassen verfasst schrieb geschrieben schreiben
| schreiben schrieb geschrieben schreibe verfassen verfasst verfasste verfasse formulieren formuliert
| aufsetzen aufgesetzt setzte verfassen verfasst
| prüfen geprüft prüfte prüfe prüfung kontrollieren kontrolliert kontrollierte kontrolle überprüfen überprüft überprüfung checken durchsicht durchgesehen sichten gesichtet
| überwachen kontrollieren kontrolle | messen gemessen maß messung | zählen gezählt zählung
| untersuchen untersucht untersuchte untersuchung analysieren analyse auswerten auswertung
| auswerten ausgewertet wertete auswertung analysieren analysiert analysierte analyse
| berechnen berechnet errechnen errechnet ausrechnen kalkulieren kalkuliert kalkulation
| dokumentieren dokumentiert dokumentation festhalten festgehalten aufzeichnen aufgezeichnet protokollieren protokolliert notieren
| eintragen eingetragen trug eintrag erfassen erfasst erfassung eingeben eingabe buchen
| führen_von pflegen | aktuell_halten pflegen gepflegt aktualisieren aktualisiert auf_dem_laufenden_halten
| warten gewartet wartung instandhalten instandhaltung pflegen | reparieren repariert reparatur instandsetzen instandgesetzt instandsetzung beheben richten
| beheben behoben behebung beseitigen beseitigt beseitigung lösen gelöst ausräumen | entstören störung
| einbauen eingebaut einbau montieren montiert montage installieren installiert installation anbringen angebracht
| aufbauen aufgebaut aufbau errichten errichtet aufstellen aufgestellt | bauen gebaut baute bau errichten errichtet errichtung fertigen
| fertigen gefertigt fertigung herstellen hergestellt stellte herstellung produzieren produziert produktion anfertigen
| anschließen angeschlossen anschluss verbinden verbunden | verlegen verlegt verlegung legen gelegt
| entwickeln entwickelt entwickelte entwicklung programmieren programmiert erarbeiten erarbeitet ausarbeiten
| erarbeiten erarbeitet erarbeitung ausarbeiten ausgearbeitet ausarbeitung entwickeln entwerfen
| entwerfen entworfen entwarf entwurf konzipieren konzipiert gestalten | gestalten gestaltet gestaltung entwerfen layout
| planen geplant plante plane planung vorbereiten | vorbereiten vorbereitet bereitete vorbereitung
| organisieren organisiert organisation ausrichten ausgerichtet veranstalten veranstaltet
| koordinieren koordiniert koordination abstimmen abgestimmt abstimmung
| disponieren disponiert disponiere disposition planen plane geplant einplanen
| durchführen durchgeführt abhalten abgehalten halten gehalten hielt geben gegeben gab
| unterrichten unterrichtet unterricht lehren gelehrt geben gegeben gab
| schulen geschult schulung unterweisen unterwiesen unterweisung schule | schulung kurs lehrgang fortbildung weiterbildung seminar unterweisung
| lehrgang kurs | kurs workshop seminar | einarbeiten eingearbeitet einarbeitung einweisen eingewiesen einweisung anlernen angelernt einführen
| anleiten angeleitet anleitung leitete einweisen | betreuen betreut betreute betreue betreuung begleiten begleitet begleitete begleitung
| betreuen betreut betreuung versorgen versorgt versorgung kümmern gekümmert kümmerte kümmere pflegen
| zuständig_sein kümmern | behandeln behandelt behandlung versorgen versorgt therapieren | pflegen gepflegt pflege versorgen
| beraten berät beriet beratung beratungsgespräch | besuchen besucht besuche besuch teilnehmen teilgenommen nahm teilnahme
| helfen geholfen half hilfe unterstützen unterstützt unterstützte unterstützung mithelfen zur_hand_gehen assistieren assistiert
| mitarbeiten mitgearbeitet mitarbeit mitwirken mitgewirkt mitwirkung beteiligt beteiligung beitragen beigetragen beitrag teil_von
| beantworten beantwortet beantwortung antworten | annehmen angenommen nahm annahme entgegennehmen entgegengenommen entgegennahme
| bearbeiten bearbeitet bearbeitete bearbeitung abwickeln abgewickelt abwicklung erledigen erledigt abarbeiten abgearbeitet
| ausgeben ausgegeben ausgabe aushändigen ausgehändigt herausgeben abgeben abgegeben abgabe
| liefern geliefert lieferung ausliefern ausgeliefert zustellen zugestellt zustellung bringen gebracht
| transportieren transportiert transport befördern befördert beförderung fahren gefahren
| fahren gefahren fuhr fahre fahrt steuern lenken bedienen | bedienen bedient bedienung fahren führen
| beladen geladen verladen verladung laden | entladen ausladen abladen | lagern gelagert lagerung einlagern aufbewahren aufbewahrung
| verpacken verpackt packen gepackt einpacken | sortieren sortiert sortierung ordnen geordnet
| bestellen bestellt bestellte bestellung ordern geordert einkaufen beschaffen | einkaufen eingekauft einkauf kaufen gekauft beschaffen beschafft beschaffung erwerben
| verkaufen verkauft verkauf absetzen abgesetzt absatz | verhandeln verhandelt verhandlung aushandeln ausgehandelt
| abschließen abgeschlossen abschluss beenden beendet fertigstellen fertiggestellt fertigstellung
| bestehen bestanden ablegen abgelegt | beginnen begonnen begann beginn starten gestartet start anfangen angefangen aufnehmen
| beenden beendet ende schließen | einführen eingeführt einführung führte etablieren einrichten eingerichtet
| einrichten eingerichtet einrichtung aufsetzen | start einführung beginn | idee vorschlag | fahrweise fahren fahrstil | umstellen umgestellt umstellung wechseln gewechselt wechsel umsteigen migrieren migration
| umziehen umgezogen umzug verlagern verlagert verlagerung | übertragen überführen überführt übernehmen
| ersetzen ersetzt ersetzte ersatz ablösen abgelöst austauschen ausgetauscht austausch tauschen
| erneuern erneuert erneuerung modernisieren modernisiert modernisierung sanieren | umbauen umgebaut umbau
| erweitern erweitert erweiterung ausbauen ausgebaut ausbau vergrößern
| senken gesenkt senkte senkung reduzieren reduziert reduzierte verringern verringert mindern vermindern vermindert verkleinern kürzen sinken sank gesunken zurückgehen zurückgegangen rückgang fallen fiel gefallen drücken
| verkürzen verkürzt verkürzung kürzen | steigern gesteigert steigerte steigerung erhöhen erhöht erhöhte erhöhung anheben heben steigen stieg gestiegen anstieg wachsen wuchs zunehmen zunahme
| verbessern verbessert verbesserung optimieren | beschleunigen beschleunigt schneller
| sparen gespart sparte einsparen eingespart einsparung ersparnis | vermeiden vermieden vermeidung verhindern verhindert
| erreichen erreicht erzielen erzielt | gewinnen gewonnen gewann holen akquirieren akquiriert
| erhalten bekommen verliehen | sammeln gesammelt sammlung einsammeln zusammentragen zusammengetragen
| zusammenstellen zusammengestellt zusammenstellung | einreichen eingereicht einreichung stellen gestellt abgeben
| vorlegen vorgelegt | beantragen beantragt antrag | genehmigen bewilligen bewilligt bewilligung
| vorschlagen vorgeschlagen schlug vorschlag anregen angeregt anregung | empfehlen empfohlen empfehlung raten
| präsentieren präsentiert vorstellen vorgestellt vorstellung zeigen gezeigt vorführen vortragen vortrag
| vortrag referat präsentation | berichten berichtet bericht rapportieren melden gemeldet meldung | melden gemeldet meldung anzeigen mitteilen mitgeteilt
| informieren informiert unterrichten_über mitteilen benachrichtigen | übersetzen übersetzt übersetzung übertragen
| veröffentlichen veröffentlicht veröffentlichung publizieren publiziert erscheinen erschienen herausgeben
| schreiben text artikel | artikel beitrag text bericht | redigieren redigiert lektorieren überarbeiten
| überarbeiten überarbeitet überarbeitung neu_gestalten aktualisieren | anpassen angepasst anpassung ändern geändert änderung
| testen getestet test erproben erprobt erprobung ausprobieren ausprobiert versuch versuchen
| nutzen genutzt nutzung verwenden verwendet verwendung einsetzen eingesetzt einsatz anwenden angewendet arbeiten_mit
| reinigen gereinigt reinigung putzen geputzt säubern sauber | spülen waschen gewaschen
| kochen gekocht kochte zubereiten zubereitet zubereitung backen | backen gebacken gebäck backwaren
| servieren serviert servierte auftragen | begrüßen empfangen empfang | begleiten begleitet führen
| führung rundgang tour | bewachen bewacht sichern gesichert sicherung schützen geschützt schutz
| öffnen geöffnet aufschließen aufsperren | schließen geschlossen abschließen zusperren
| vertreten vertrat vertretung einspringen eingesprungen aushelfen ausgeholfen aushilfe
| abwechseln abwechselnd wechsel turnus | teilen geteilt gemeinsam | leiten_von führen
| wählen gewählt auswählen ausgewählt auswahl aussuchen | finden gefunden entdecken entdeckt ermitteln ermittelt aufspüren
| suchen gesucht suche recherchieren recherchiert recherche | lernen gelernt erlernen erlernt aneignen angeeignet
| beherrschen kenntnisse | sprechen gesprochen sprach sprachkenntnisse | lesen gelesen | rechnen gerechnet abrechnen
| abrechnen abgerechnet abrechnung rechnung_stellen | bezahlen bezahlt zahlen gezahlt zahlung | kassieren kassiert kasse
| rund etwa circa ungefähr | vorwiegend überwiegend hauptsächlich größtenteils meist meistens zumeist
| täglich pro_tag | kunde kundin kundschaft auftraggeber auftraggeberin klient klientin | patient patientin erkrankte
| klient klientin mandant betreute familie | gast gäste besucher besucherin | kind kinder schüler | jugendliche jugendlicher heranwachsende teenager
| senior senioren ältere_menschen bewohner | bewohner bewohnerin bewohnerschaft | mieter mieterin
| schüler schülerin lernende kinder | teilnehmer teilnehmerin teilnehmende | mitarbeiter mitarbeiterin mitarbeitende beschäftigte kräfte personal belegschaft leute
| kollege kollegin kollegium mitarbeiter | neuer_mitarbeiter neue_kollegen neuling neulinge | auszubildende azubi lehrling lehrlinge
| praktikant praktikantin | chef chefin vorgesetzte vorgesetzter leiter leiterin leitung | team mannschaft gruppe
| verein klub club | firma unternehmen betrieb gesellschaft | kaufmann kaufleute | handwerker betrieb
| büro geschäftsstelle | filiale zweigstelle niederlassung standort geschäft laden | laden geschäft markt
| halle lager lagerhalle | werkstatt werk | werk fabrik | baustelle bau | gebäude haus bau objekt
| wohnung wohneinheit | einfamilienhaus wohnhaus eigenheim | schule lehranstalt | klinik krankenhaus hospital spital
| praxis ordination | station abteilung | küche gastronomie | restaurant gaststätte lokal gasthaus
| verkehrsmittel fahrzeug | fahrzeug wagen auto pkw | lkw laster lastwagen | zug bahn | strecke linie route
| fahrt tour reise | tour route strecke | ware waren artikel produkt güter | lieferung sendung | paket päckchen sendung
| bestand vorrat lagerbestand vorräte | inventur bestandsaufnahme | zutat zutaten | rezept rezeptur
| speise gericht gerichte speisen essen | torte torten kuchen | getränk getränke | einkauf beschaffung
| ausschreibung vergabe | vertrag vereinbarung | angebot offerte kostenvoranschlag | preis kosten | kosten ausgaben aufwendungen
| gehalt lohn | lohnabrechnung gehaltsabrechnung | budget etat mittel | mittel gelder geld | spende spenden
| umsatz erlös verkauf | gewinn ertrag | rabatt nachlass | mahnung zahlungserinnerung
| termin frist | frist termin | dauer zeit zeitraum | zeitraum spanne | wartezeit warten | woche wöchentlich
| wochenende samstag_und_sonntag | nacht nachts nachtschicht | schicht dienst | dienst bereitschaft
| bereitschaft rufbereitschaft bereitschaftsdienst rufdienst | plan planung | liste verzeichnis aufstellung
| verzeichnis register liste | akte akten unterlagen | unterlagen dokumente papiere | schreiben brief briefe
| brief schreiben anschreiben | e-mail email mail e-mails mails | telefon telefonisch anruf anrufe | nachricht meldung
| anfrage anfragen nachfrage | beschwerde beanstandung reklamation | störung defekt fehler ausfall panne
| fehler mangel irrtum | ausfall störung | schaden schäden | unfall unfälle | gefahr risiko
| problem schwierigkeit | ursache grund | lösung ergebnis | ergebnis resultat | ziel zweck
| vorschrift regel vorgabe | richtlinie leitlinie vorschrift | norm standard | gesetz recht
| verfahren methode prozess ablauf | ablauf prozess vorgang | vorgang fall | aufgabe tätigkeit
| studie untersuchung erhebung umfrage | umfrage befragung erhebung | befragen befragt befragung interview interviews
| gespräch unterredung interview | besprechung treffen sitzung termin konferenz | versammlung treffen
| veranstaltung event | feier fest | ausstellung schau | werk arbeit stück | objekt stück exponat gegenstand
| sammlung bestand | katalog verzeichnis | bild foto fotografie aufnahme | film video | musik | konzert auftritt
| bühne theater | garten grünanlage | baum bäume | pflanze pflanzen | tier tiere | kuh kühe milchkuh rind rinder milchvieh
| ernte ertrag | acker feld felder | wald forst | holz | stahl metall | werkzeug gerät | maschine gerät anlage
| computer rechner pc | rechner server | programm software anwendung | seite website webseite | netz netzwerk
| daten angaben informationen | angaben daten | zahl anzahl | auszeichnung preis | zeugnis abschluss
| prüfung examen klausur | studium studiert studiere | berufsausbildung ausbildung lehre | ausbildung lehre
| erfahrung praxis | kenntnisse wissen | sprache sprachen | muttersprache muttersprachlich
| eigenständig selbstständig selbständig | gemeinsam zusammen | zusammenarbeit kooperation | enger eng
| neu neue erstmals | alt alte bisherige früher | groß große größer | klein kleine kleiner | schnell rasch zügig
| sorgfältig genau gründlich | regelmäßig laufend | fortlaufend laufend | ständig laufend | schriftlich geschrieben
| mündlich gesprochen | elektronisch digital | städtisch kommunal | örtlich lokal vor_ort | regional region
| ausländisch ausland | inländisch inland | deutschsprachig deutsch | englischsprachig englisch
| erkrankt krank krankheit | bedürftig hilfsbedürftig | behindert mit_behinderung | demenz demenzkrank
`
