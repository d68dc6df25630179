import type { SampleCv } from './sample-cvs'

/** Invented people with CVs in the languages of their countries. */
export const europeanCvs: readonly SampleCv[] = [
  {
    language: 'de',
    dateStyle: 'long',
    name: 'Jürgen Weißmüller-Groß',
    label: 'Maschinenbauingenieur für Getriebetechnik',
    email: 'juergen.weissmueller@example.org',
    phone: '+49 555 010 4471',
    summary:
      'Maschinenbauingenieur mit elf Jahren Erfahrung in Auslegung, Erprobung und Serienanlauf von Getrieben.',
    work: [
      {
        position: 'Gruppenleiter Verzahnungstechnik',
        name: 'Nordgetriebe Maschinenbau GmbH & Co. KG',
        startDate: '2019-04',
        endDate: '',
        bullets: [
          'Führe acht Ingenieurinnen und Ingenieure in Auslegung, Simulation und Versuch.',
          'Senkte die Geräuschentwicklung der Baureihe um 4 dB durch geänderte Flankenkorrekturen, größere Überdeckung und eine überarbeitete Schmierölführung.',
          'Verkürzte den Weg von der Zeichnung bis zum ersten Prüflauf von vierzehn auf neun Wochen.',
        ],
      },
      {
        position: 'Berechnungsingenieur',
        name: 'Antriebswerke Südheide AG',
        startDate: '2014-10',
        endDate: '2019-03',
        bullets: [
          'Wälzfestigkeits- und Zahnfußberechnungen für Planetengetriebe bis 2 MW.',
          'Übernahm die Abstimmung mit Zulieferern für Einsatzhärtung und Zahnflankenschleifen.',
        ],
      },
    ],
    education: [
      {
        institution: 'Technische Hochschule Mittelfurt',
        studyType: 'Dipl.-Ing.',
        area: 'Maschinenbau',
        startDate: '2008-10',
        endDate: '2014-08',
      },
    ],
    skills: [{ name: 'Werkzeuge', keywords: ['KISSsoft', 'Finite Elemente', 'Prüfstandstechnik'] }],
    languages: [
      { language: 'Deutsch', fluency: 'Muttersprache' },
      { language: 'Englisch', fluency: 'C1' },
    ],
  },
  {
    language: 'fr',
    dateStyle: 'long',
    name: 'Éloïse Lefèvre-Dœuff',
    label: 'Cheffe comptable',
    email: 'eloise.lefevre@example.org',
    phone: '+33 555 01 98 76',
    summary:
      'Comptable depuis quatorze ans, dont six à la tête d’une équipe : clôtures justes, délais tenus, comptes que chacun comprend.',
    work: [
      {
        position: 'Cheffe comptable',
        name: 'Les Ateliers de l’Aulne',
        startDate: '2018-01',
        endDate: '',
        bullets: [
          'Encadre cinq personnes et signe les comptes annuels d’un groupe de trois sociétés.',
          'A ramené la clôture mensuelle de douze à cinq jours ouvrés « sans heure supplémentaire ».',
          'Négocie avec les banques ; le coût du découvert a baissé de 23 % en deux ans.',
        ],
      },
      {
        position: 'Comptable générale',
        name: 'Société coopérative du Hêtre',
        startDate: '2010-09',
        endDate: '2017-12',
        bullets: [
          'Tenue des comptes fournisseurs, rapprochements bancaires et déclarations de TVA.',
          'Mise en place d’un plan comptable commun aux sept agences.',
        ],
      },
    ],
    education: [
      {
        institution: 'Institut supérieur de gestion de Valbourg',
        studyType: 'Diplôme supérieur',
        area: 'Comptabilité et gestion',
        startDate: '2006',
        endDate: '2010',
      },
    ],
    skills: [{ name: 'Gestion', keywords: ['Consolidation', 'Fiscalité', 'Trésorerie'] }],
    languages: [
      { language: 'Français', fluency: 'langue maternelle' },
      { language: 'Anglais', fluency: 'B2' },
    ],
  },
  {
    language: 'pl',
    dateStyle: 'short',
    name: 'Małgorzata Żółkiewicz-Źdźbło',
    label: 'Kierowniczka logistyki',
    email: 'malgorzata.zolkiewicz@example.org',
    phone: '+48 555 010 662',
    summary:
      'Od dziewięciu lat planuję łańcuchy dostaw: mniej pustych kursów, mniej zapasów, terminy dotrzymane.',
    work: [
      {
        position: 'Kierowniczka logistyki',
        name: 'Hurtownia Żuraw Sp. z o.o.',
        startDate: '2020-02',
        endDate: '',
        bullets: [
          'Zarządzam magazynem o powierzchni 12 000 m² i zespołem dwudziestu czterech osób.',
          'Wdrożyłam planowanie tras, dzięki któremu udział pustych przebiegów spadł z 31 do 18 procent.',
          'Przeprowadziłam przenosiny magazynu w jeden weekend, bez ani jednego opóźnionego zamówienia.',
        ],
      },
      {
        position: 'Spedytorka międzynarodowa',
        name: 'Przewozy Świętojańskie S.A.',
        startDate: '2015-07',
        endDate: '2020-01',
        bullets: [
          'Organizowałam transport całopojazdowy do Niemiec, Czech i krajów bałtyckich.',
          'Rozwiązywałam reklamacje; średni czas odpowiedzi skrócił się do jednego dnia.',
        ],
      },
    ],
    education: [
      {
        institution: 'Wyższa Szkoła Ekonomiczna w Jeziorzanach',
        studyType: 'Magister',
        area: 'Logistyka',
        startDate: '2010',
        endDate: '2015',
      },
    ],
    skills: [{ name: 'Narzędzia', keywords: ['WMS', 'Arkusze', 'Cła i odprawy'] }],
    languages: [
      { language: 'Polski', fluency: 'ojczysty' },
      { language: 'Niemiecki', fluency: 'B2' },
    ],
  },
  {
    language: 'pt',
    dateStyle: 'numeric',
    name: 'Inês Conceição d’Araújo',
    label: 'Advogada de direito do trabalho',
    email: 'ines.araujo@example.org',
    phone: '+351 555 010 287',
    summary: 'Advogada há oito anos; defende quem trabalha e explica a lei em palavras simples.',
    work: [
      {
        position: 'Advogada associada',
        name: 'Pinhão & Calçada, Advogados',
        startDate: '2017-11',
        endDate: '',
        bullets: [
          'Conduziu 140 ações de despedimento; acordo favorável em quatro de cada cinco.',
          'Criou um guia de não-discriminação que três sindicatos distribuem aos associados.',
        ],
      },
      {
        position: 'Advogada estagiária',
        name: 'Gabinete Jurídico da Várzea',
        startDate: '2015-09',
        endDate: '2017-10',
        bullets: ['Redigiu petições, recursos e pareceres sobre contratos a termo.'],
      },
    ],
    education: [
      {
        institution: 'Universidade do Açude',
        studyType: 'Licenciatura',
        area: 'Direito',
        startDate: '2010-09',
        endDate: '2015-07',
      },
    ],
    skills: [{ name: 'Áreas', keywords: ['Contratação coletiva', 'Mediação'] }],
    languages: [{ language: 'Português', fluency: 'língua materna' }],
  },
  {
    language: 'en',
    dateStyle: 'short',
    name: 'Çağrı Işıkgöz',
    label: 'Pastry chef',
    email: 'cagri.isikgoz@example.org',
    phone: '+90 555 010 733',
    summary: 'Pastry chef who has opened two bakeries and closed none.',
    work: [
      {
        position: 'Head pastry chef',
        name: 'Fırın Gümüşsuyu',
        startDate: '2021-05',
        endDate: '',
        bullets: [
          'Runs a bench of six; 900 pieces leave the oven before seven every morning.',
          'Cut waste of butter and flour by a fifth with a plan of doughs that share a base.',
        ],
      },
      {
        position: 'Commis pâtissier',
        name: 'Hotel Říční ostrov',
        startDate: '2017-03',
        endDate: '2021-04',
        bullets: ['Laminated doughs, chocolate work, plated desserts for 120 covers.'],
      },
    ],
    education: [
      {
        institution: 'Střední škola gastronomická Lužná',
        studyType: 'Diploma',
        area: 'Pastry and confectionery',
        startDate: '2014',
        endDate: '2016',
      },
    ],
    skills: [{ name: 'Bench', keywords: ['Viennoiserie', 'Sugar work', 'Costing'] }],
    languages: [
      { language: 'Turkish', fluency: 'native' },
      { language: 'Czech', fluency: 'B1' },
    ],
  },
]
