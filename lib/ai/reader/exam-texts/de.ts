import { readFacts } from './read-facts'
import type { ExamTexts } from './types'

const more = `
Unter der Schichtleitung in {town} gearbeitet und den Bestand von {n} Regalen gezählt.
- Als Schichtleitung in {town} gearbeitet und den Bestand von {n} Regalen gezählt.
- Unter der Schichtleitung in {town} gearbeitet und den Bestand von {n} Regalen bestellt.
- Unter der Schichtleitung in {town} gearbeitet und den Bestand aller Regale gezählt.
+ Den Bestand von {n} Regalen in {town} unter der Schichtleitung gezählt.
+ In {town} unter der Schichtleitung gearbeitet und den Bestand von {n} Regalen gezählt.

In {city} eine Annahme für Reparaturen eröffnet, die drei Bezirke bedient.
- In {city} mehrere Annahmen für Reparaturen eröffnet, die drei Bezirke bedienen.
- In {city} eine Annahme für Reparaturen eröffnet, die dreizehn Bezirke bedient.
- In {city} die beste Annahme für Reparaturen eröffnet, die drei Bezirke bedient.
+ Eine Annahme für Reparaturen in {city} eröffnet, die drei Bezirke bedient.
+ In {city} eine Annahme für Reparaturen eröffnet, die 3 Bezirke bedient.

Einen neuen Dienstplan für {n} Fahrer vorgeschlagen.
- Einen neuen Dienstplan für {n} Fahrer eingeführt.
- Einen neuen Dienstplan für alle Fahrer vorgeschlagen.
- Mehrere neue Dienstpläne für {n} Fahrer vorgeschlagen.
+ Für {n} Fahrer einen neuen Dienstplan vorgeschlagen.
+ Vorschlag für einen neuen Dienstplan für {n} Fahrer gemacht.

{n} Rechnungen im Monat in {tool} mit den Bestellungen abgeglichen.
- {n} Rechnungen in der Woche in {tool} mit den Bestellungen abgeglichen.
- {n} Rechnungen im Monat in {tool} nach den Bestellungen bezahlt.
- {n} Bestellungen im Monat in {tool} mit den Rechnungen abgeglichen.
+ In {tool} {n} Rechnungen im Monat mit den Bestellungen abgeglichen.
+ Im Monat {n} Rechnungen in {tool} mit den Bestellungen verglichen.

In {n} Wochen keinen Liefertermin versäumt.
- In {n} Wochen einen Liefertermin versäumt.
- In {m} Wochen keinen Liefertermin versäumt.
- In {n} Wochen keinen Liefertermin versäumt und kein Budget überschritten.
+ Keinen Liefertermin in {n} Wochen versäumt.
+ In {n} Wochen nicht einen Liefertermin versäumt.

Die Website einer der drei Filialen in {town} betreut.
- Die Website der drei Filialen in {town} betreut.
- Die Website einer der dreißig Filialen in {town} betreut.
- Die Website einer der drei Filialen in {town} gebaut.
+ In {town} die Website einer der drei Filialen betreut.
+ Die Website von einer der drei Filialen in {town} betreut.

Lernt {tool} in einem Abendkurs.
- Hat einen Abendkurs in {tool} abgeschlossen.
- Unterrichtet {tool} in einem Abendkurs.
- Lernt {tool} und {other} in einem Abendkurs.
+ Lernt in einem Abendkurs {tool}.
+ In einem Abendkurs lernt sie {tool}.

Der Umsatz des Ladens stieg um {n} %, während das Team {tool} testete.
- Den Umsatz des Ladens mit {tool} um {n} % gesteigert.
- Der Umsatz des Ladens stieg um {n} %, weil das Team {tool} testete.
- Der Umsatz des Ladens stieg um {m} %, während das Team {tool} testete.
+ Während das Team {tool} testete, stieg der Umsatz des Ladens um {n} %.
+ Um {n} % stieg der Umsatz des Ladens, während das Team {tool} testete.

Das Handbuch von {tool} mit einer Kollegin in zwei Sprachen übersetzt.
- Das Handbuch von {tool} ohne Hilfe in zwei Sprachen übersetzt.
- Das Handbuch von {tool} mit einer Kollegin in zwanzig Sprachen übersetzt.
- Das Handbuch von {tool} mit einer Kollegin in zwei Sprachen verfasst.
+ Mit einer Kollegin das Handbuch von {tool} in zwei Sprachen übersetzt.
+ Das Handbuch von {tool} zusammen mit einer Kollegin in 2 Sprachen übersetzt.

Die Leitung der Werkstatt in {city} {n} Tage lang vertreten.
- Die Leitung der Werkstatt in {city} übernommen.
- Die Leitung der Werkstatt in {city} {n} Monate lang vertreten.
- Die Leitung beider Werkstätten in {city} {n} Tage lang vertreten.
+ {n} Tage lang die Leitung der Werkstatt in {city} vertreten.
+ In {city} die Leitung der Werkstatt {n} Tage lang vertreten.

{n} Maschinen an zwei Standorten instand gehalten.
- Zwei Maschinen an {n} Standorten instand gehalten.
- {n} Maschinen an allen Standorten instand gehalten.
- {n} Maschinen für zwei Standorte gekauft.
+ An zwei Standorten {n} Maschinen instand gehalten.
+ {n} Maschinen an 2 Standorten instand gehalten.

Den größten Teil des Sicherheitsplans für das Lager in {town} geschrieben.
- Den Sicherheitsplan für das Lager in {town} geschrieben.
- Den größten Teil der Sicherheitspläne für die Lager in {town} geschrieben.
- Den größten Teil des Sicherheitsplans für das Lager in {town} genehmigt.
+ Für das Lager in {town} den größten Teil des Sicherheitsplans geschrieben.
+ Den Sicherheitsplan für das Lager in {town} zum größten Teil geschrieben.

Die erste von zwei Prüfungen für {tool} abgelegt.
- Beide Prüfungen für {tool} bestanden.
- Die Prüfungen für {tool} abgelegt.
- Die erste von zwei Prüfungen für {other} abgelegt.
+ Die erste der zwei Prüfungen für {tool} abgelegt.
+ Für {tool} die erste von zwei Prüfungen abgelegt.

{n} Kunden zu {tool} beraten, darunter zwei Schulen.
- {n} Schulen zu {tool} beraten.
- {n} Kunden zu {tool} beraten, darunter zwölf Schulen.
- {tool} an {n} Kunden verkauft, darunter zwei Schulen.
+ Zu {tool} {n} Kunden beraten, darunter zwei Schulen.
+ {n} Kunden, darunter zwei Schulen, zu {tool} beraten.

Auf der Messe in {city} bis zu {n} Bestellungen am Tag gepackt.
- Auf der Messe in {city} mehr als {n} Bestellungen am Tag gepackt.
- Auf mehreren Messen in {city} bis zu {n} Bestellungen am Tag gepackt.
- Auf der Messe in {city} bis zu {n} Bestellungen in der Stunde gepackt.
+ Bis zu {n} Bestellungen am Tag auf der Messe in {city} gepackt.
+ Auf der Messe in {city} am Tag bis zu {n} Bestellungen gepackt.

{tool} für das Vertriebsteam getestet, das sich dann für {other} entschied.
- {tool} für das Vertriebsteam getestet, das sich dann dafür entschied.
- Sich für das Vertriebsteam für {other} entschieden.
- {other} für das Vertriebsteam getestet, das sich dann für {tool} entschied.
+ Für das Vertriebsteam, das sich dann für {other} entschied, {tool} getestet.
+ {tool} für das Vertriebsteam getestet; dann entschied es sich für {other}.

Einige der {n} Berichte wurden auch in {town} verwendet.
- Alle {n} Berichte wurden auch in {town} verwendet.
- Einige der {n} Berichte wurden vor allem in {town} verwendet.
- Einige der {m} Berichte wurden auch in {town} verwendet.
+ Auch in {town} wurden einige der {n} Berichte verwendet.
+ Einige von den {n} Berichten wurden auch in {town} verwendet.

Das Budget der Kantine verwaltet, nicht das Personal.
- Das Budget der Kantine und das Personal verwaltet.
- Die Budgets mehrerer Kantinen verwaltet, nicht das Personal.
- Das Personal der Kantine verwaltet.
+ Das Budget der Kantine verwaltet, aber nicht das Personal.
+ Nicht das Personal, sondern das Budget der Kantine verwaltet.

Fehler in {tool} von {m} auf {n} im Monat gesenkt.
- Fehler in {tool} von {m} auf {n} am Tag gesenkt.
- Fehler in {tool} auf null gesenkt.
- Kosten in {tool} von {m} auf {n} im Monat gesenkt.
+ In {tool} Fehler von {m} auf {n} im Monat gesenkt.
+ Die Fehler im Monat in {tool} von {m} auf {n} gesenkt.

Bei den Sitzungen des Vorstands in {city} Protokoll geführt.
- Die Sitzungen des Vorstands in {city} geleitet.
- Mitglied des Vorstands in {city} gewesen.
- Bei den Sitzungen aller Vorstände in {city} Protokoll geführt.
+ In {city} bei den Sitzungen des Vorstands Protokoll geführt.
+ Das Protokoll bei den Sitzungen des Vorstands in {city} geführt.

Den Umzug des Archivs zu {tool} geplant; nach {n} Tagen wurde er gestoppt.
- Das Archiv in {n} Tagen zu {tool} umgezogen.
- Den Umzug des Archivs zu {tool} geplant; nach {n} Tagen war er abgeschlossen.
- Den Umzug des Archivs zu {other} geplant; nach {n} Tagen wurde er gestoppt.
+ Den Umzug des Archivs zu {tool} geplant, der nach {n} Tagen gestoppt wurde.
+ Den Umzug des Archivs zu {tool} geplant; er wurde nach {n} Tagen gestoppt.

Am Wochenende Räder für Freiwillige des Vereins in {town} repariert.
- Jeden Tag Räder für Freiwillige des Vereins in {town} repariert.
- Am Wochenende den Verein in {town} geleitet.
- Am Wochenende Räder an Freiwillige des Vereins in {town} verkauft.
+ Räder für Freiwillige des Vereins in {town} am Wochenende repariert.
+ Für Freiwillige des Vereins in {town} am Wochenende Räder repariert.
`

export const de: ExamTexts = {
  posts: ['Sachbearbeitung Betrieb', 'Servicetechnik'],
  facts: [
    {
      says: 'Bei der Planung des Umzugs von {n} Maschinen nach {town} geholfen.',
      lies: [
        'Den Umzug von {n} Maschinen nach {town} geplant.',
        'Den Umzug von {n} Maschinen nach {town} geleitet.',
        'Bei der Planung des Umzugs von {m} Maschinen nach {town} geholfen.',
      ],
      honest: ['Die Planung des Umzugs von {n} Maschinen nach {town} unterstützt.'],
    },
    {
      says: 'Wartezeit mit {tool} um etwa {n} % gesenkt.',
      lies: [
        'Wartezeit mit {tool} um mehr als {n} % gesenkt.',
        'Wartezeit mit {other} um etwa {n} % gesenkt.',
        'Kosten mit {tool} um etwa {n} % gesenkt.',
      ],
      honest: ['Mit {tool} die Wartezeit um etwa {n} % gesenkt.'],
    },
    {
      says: 'Zwei der fünf Teams in {tool} geschult und das Handbuch geschrieben.',
      lies: [
        'Alle fünf Teams in {tool} geschult und das Handbuch geschrieben.',
        'Zwei der fünf Teams in {tool} und {other} geschult und das Handbuch geschrieben.',
        'Zwei der fünf Teams in {tool} geschult und das preisgekrönte Handbuch geschrieben.',
      ],
      honest: [
        'Das Handbuch geschrieben und zwei der fünf Teams in {tool} geschult.',
        '2 der 5 Teams in {tool} geschult und das Handbuch geschrieben.',
      ],
    },
    {
      says: 'Bis zu {n} Anrufe pro Woche von Kunden aus {city} beantwortet.',
      lies: [
        'Mehr als {n} Anrufe pro Woche von Kunden aus {city} beantwortet.',
        'Bis zu {n} Anrufe pro Tag von Kunden aus {city} beantwortet.',
        'Bis zu {n} Anrufe pro Woche von Kunden aus {town} beantwortet.',
      ],
      honest: [
        'Bis zu {n} Anrufe von Kunden aus {city} pro Woche beantwortet.',
        'Wöchentlich bis zu {n} Anrufe von Kunden aus {city} beantwortet.',
      ],
    },
    {
      says: 'Von der Werkstatt in {town} gezeigt bekommen, wie man Pumpen repariert.',
      lies: [
        'Der Werkstatt in {town} gezeigt, wie man Pumpen repariert.',
        'Pumpen für die Werkstatt in {town} repariert.',
        'Von der landesweit führenden Werkstatt in {town} gezeigt bekommen, wie man Pumpen repariert.',
      ],
      honest: ['Von der Werkstatt in {town} gelernt, wie man Pumpen repariert.'],
    },
    {
      says: '{n} Akten ohne Verlust von {tool} nach {other} übertragen.',
      lies: [
        '{n} Akten ohne Verlust von {other} nach {tool} übertragen.',
        '{n} Akten bei {rival} ohne Verlust von {tool} nach {other} übertragen.',
        '{n} Akten ohne Verlust von {tool} nach {other} übertragen und so den Umsatz erhöht.',
      ],
      honest: [
        'Ohne Verlust {n} Akten von {tool} nach {other} übertragen.',
        '{n} Akten von {tool} nach {other} übertragen, ohne Verlust.',
      ],
    },
    {
      says: 'Eine Kundenumfrage geplant, die nicht durchgeführt wurde.',
      lies: [
        'Eine Kundenumfrage geplant und durchgeführt.',
        'Eine Kundenumfrage durchgeführt.',
        'Eine europaweite Kundenumfrage geplant, die nicht durchgeführt wurde.',
      ],
      honest: ['Eine Umfrage unter Kunden geplant, die nicht durchgeführt wurde.'],
    },
    {
      says: 'Die Bestandslisten von {n} Filialen in {tool} geführt.',
      lies: [
        'Das Bestandssystem von {n} Filialen in {tool} entworfen.',
        'Als Leitung des Lagers die Bestandslisten von {n} Filialen in {tool} geführt.',
        'Die Bestandslisten von {n} Filialen in {tool} in Echtzeit geführt.',
      ],
      honest: [
        'Die Bestandslisten von {n} Filialen in {tool} gepflegt.',
        'In {tool} die Bestandslisten von {n} Filialen geführt.',
      ],
    },
    ...readFacts(more),
  ],
}
