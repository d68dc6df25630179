import type { ExamTexts } from './types'

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
  ],
}
