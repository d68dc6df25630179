import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Polish. */
export const brand: typeof english = {
  title: 'Identyfikacja wizualna',
  text: 'Nowe dokumenty tworzone w tej przestrzeni roboczej zaczynają się od tych kolorów, czcionek i logo. Istniejące dokumenty pozostają bez zmian.',
  colours: 'Kolory',
  newColour: 'Nowy kolor',
  addColour: 'Dodaj kolor',
  removeColour: (colour: string) => `Usuń ${colour}`,
  tooLight: 'Tego koloru nie da się odczytać na białym papierze. Wybierz ciemniejszy.',
  headingFont: 'Nagłówki',
  bodyFont: 'Tekst',
  fontOfTemplate: 'Czcionka szablonu',
  ownFont: 'Własna czcionka',
  logo: 'Logo',
  logoHint: 'Drukowane w małym rozmiarze u dołu pierwszej strony. JPEG, PNG lub WebP.',
  chooseLogo: 'Wybierz logo',
  removeLogo: 'Usuń logo',
  logoFailed:
    'Nie udało się odczytać lub przesłać tego obrazu. Nic się nie zmieniło. Spróbuj z innym.',
  templates: 'Szablony do wyboru',
  templatesHint: 'Bez zaznaczenia dozwolone są wszystkie.',
  save: 'Zapisz identyfikację',
  saved: 'Zapisano. Nowe dokumenty zaczynają się od niej.',
}
