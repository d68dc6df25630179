import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Polish. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Prosty', reason: 'Prosty i łatwy do czytania, dla ludzi i programów' },
    atelier: {
      name: 'Atelier',
      reason: 'Duże nazwisko i tytuły na szerokim marginesie, do projektowania i architektury',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Kapitaliki między podwójnymi liniami, do finansów, audytu i prawa',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Dane kontaktowe i umiejętności w barwnej kolumnie, do produktu i operacji',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Winieta i nagłówki jak w gazecie, do dziennikarstwa i komunikacji',
    },
    signal: {
      name: 'Signal',
      reason: 'Gęsty i precyzyjny, z akcentem o stałej szerokości, do zawodów inżynierskich',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Ciepły i zaokrąglony, ze zdjęciem, do edukacji, pielęgniarstwa i pracy socjalnej',
    },
    capital: {
      name: 'Capital',
      reason: 'Szerokie marginesy i duże, lekkie nazwisko, na stanowiska zarządcze',
    },
    metro: {
      name: 'Metro',
      reason: 'Ciemny pas i prace jak przystanki na trasie, do operacji i rzemiosła',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Dwie kolumny i monogram, do nauki i ochrony środowiska',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Blok koloru z bardzo dużym nazwiskiem, do marketingu i start-upów',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Przejrzysta siatka w kolejności, jakiej oczekują instytucje europejskie',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Najpierw wykształcenie i projekty, do pierwszej pracy lub zmiany zawodu',
    },
    'side-column': {
      name: 'Kolumna boczna',
      reason: 'Dane kontaktowe i umiejętności obok doświadczenia zawodowego',
    },
    compact: { name: 'Kompaktowy', reason: 'Najwięcej na stronie, do długich CV technicznych' },
    academic: {
      name: 'Akademicki',
      reason: 'Najpierw wykształcenie i publikacje, z gęstymi listami',
    },
    executive: {
      name: 'Executive',
      reason: 'Wyeksponowany profil i dużo miejsca, na wyższe stanowiska',
    },
    'date-margin': {
      name: 'Daty na marginesie',
      reason: 'Daty na marginesie pokazują karierę na pierwszy rzut oka',
    },
    serif: {
      name: 'Klasyczny szeryfowy',
      reason: 'Książkowy i formalny, do prawa, nauki i służby publicznej',
    },
    'split-header': {
      name: 'Dzielony nagłówek',
      reason: 'Dane kontaktowe obok nazwiska zostawiają więcej miejsca na doświadczenie',
    },
    'large-type': { name: 'Duży tekst', reason: 'Łatwy do czytania dla osób słabowidzących' },
    'photo-header': {
      name: 'Nagłówek ze zdjęciem',
      reason: 'Zdjęcie obok nazwiska, gdy pracodawcy go oczekują',
    },
  },
  seeLarger: 'Powiększ wszystkie szablony',
  inEveryTemplate: 'Twoje CV w każdym szablonie',
  columns: 'Kolumny',
  columnCounts: { all: 'Wszystkie', one: 'Jedna', two: 'Dwie' },
  ownOrder: 'Twoja kolejność sekcji jest zawsze ważniejsza niż kolejność w szablonie.',
  details: 'Szczegóły',
  sectionTitles: {
    label: 'Nagłówki sekcji',
    choices: {
      own: 'Jak w szablonie',
      plain: 'Proste',
      capitals: 'Wielkie litery',
      ruled: 'Linia poniżej',
      overlined: 'Linia powyżej',
      filled: 'Barwny pasek',
    },
  },
  datePosition: {
    label: 'Położenie dat',
    choices: {
      own: 'Jak w szablonie',
      end: 'Koniec wiersza',
      margin: 'Na marginesie',
      inline: 'Za tytułem',
      below: 'Pod tytułem',
    },
  },
  bullets: {
    label: 'Punkty',
    choices: { own: 'Jak w szablonie', dot: 'Kropki', dash: 'Kreski', angle: 'Strzałki' },
  },
  skills: {
    label: 'Umiejętności i języki',
    choices: {
      own: 'Jak w szablonie',
      list: 'Jeden akapit',
      groups: 'Grupa w wierszu',
      levels: 'Z poziomami',
    },
  },
  headerAlign: {
    label: 'Wyrównanie nagłówka',
    choices: {
      own: 'Jak w szablonie',
      start: 'Do początku',
      center: 'Do środka',
      end: 'Do końca',
    },
  },
  icons: {
    label: 'Ikony kontaktu',
    choices: { own: 'Jak w szablonie', shown: 'Widoczne', hidden: 'Ukryte' },
  },
  links: {
    label: 'Linki we wpisach',
    choices: { shown: 'Pełny adres', hidden: 'Jako link w tytule' },
  },
  photo: {
    label: 'Zdjęcie',
    choices: { shown: 'Widoczne', hidden: 'Ukryte' },
  },
  photoSize: {
    label: 'Rozmiar zdjęcia',
    choices: { own: 'Jak w szablonie', small: 'Małe', medium: 'Średnie', large: 'Duże' },
  },
  logo: 'Logo',
  templatePhotoShape: 'Kształt zdjęcia z szablonu',
  photoShape: {
    label: 'Kształt zdjęcia',
    choices: {
      upright: 'Pionowe',
      rounded: 'Zaokrąglone',
      square: 'Kwadrat',
      round: 'Koło',
    },
  },
}
