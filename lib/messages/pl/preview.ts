import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('pl')

/** Messages of the preview, in Polish. */
export const preview: typeof english = {
  region: 'Podgląd PDF',
  pages: 'Strony',
  asText: 'CV jako tekst. Wybierz dowolny tekst, aby go edytować.',
  asTextToRead: 'CV jako tekst',
  loading: 'Przygotowywanie podglądu…',
  pageNumber: (page, pages) => `Strona ${number(page)} z ${number(pages)}`,
  tools: 'Powiększenie',
  zoomIn: 'Powiększ',
  zoomOut: 'Pomniejsz',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Rzeczywisty rozmiar',
  fitWidth: 'Na szerokość',
  tapToEdit:
    'Dotknij dowolnego wiersza, aby go edytować. Dotknij dwa razy, aby powiększyć lub pomniejszyć.',
  tapToZoom: 'Dotknij dwa razy, aby powiększyć lub pomniejszyć.',
  changePhoto: 'Zmień zdjęcie',
  openLink: (url) => `Kliknij z klawiszem Ctrl lub ⌘, aby otworzyć ${url}`,
  exampleNote: 'To jest przykład. Zniknie, gdy zaczniesz pisać, i nie jest częścią Twojego CV.',
  tryAgain: 'Spróbuj ponownie',
  paintFailed:
    'Ta przeglądarka nie mogła pokazać strony. Twój tekst jest bezpieczny i nadal możesz pobrać PDF.',
  failed: {
    'unknown-kind':
      'Dokumentu tego rodzaju nie można jeszcze wydrukować. Twój tekst jest bezpieczny.',
    'too-large':
      'To CV jest za długie na PDF. Twój tekst jest bezpieczny, ale podgląd nie jest aktualny. Skróć najdłuższą część.',
    'font-unavailable':
      'Nie udało się wczytać czcionki. Twój tekst jest bezpieczny, ale podgląd nie jest aktualny. Sprawdź połączenie i spróbuj ponownie.',
    'layout-failed':
      'Nie udało się pokazać ostatniej zmiany. Twój tekst jest bezpieczny, ale podgląd nie jest aktualny. Zmień lub cofnij ostatnią edycję.',
    'engine-crashed':
      'Podgląd przestał działać. Twój tekst jest bezpieczny, ale podgląd nie jest aktualny. Spróbuj ponownie.',
    'photo-unavailable':
      'Nie udało się wczytać zdjęcia. Twój tekst jest bezpieczny, ale podgląd nie jest aktualny. Sprawdź połączenie i spróbuj ponownie.',
    'deadline-passed':
      'Tworzenie podglądu trwało zbyt długo. Twój tekst jest bezpieczny, ale podgląd nie jest aktualny. Skróć najdłuższą część lub spróbuj ponownie.',
  },
  notPrinted: (place: string) =>
    `Nie możemy wydrukować „${place}”. Nic nie przepadło, ale podgląd nie jest aktualny. Zmień ten tekst, a podgląd wróci.`,
  notPrintedHere:
    'Nie możemy wydrukować tego tekstu. Nic nie przepadło. Zmień go, a podgląd wróci.',
  showText: 'Pokaż tekst',
  thumbnailFailed: 'Brak podglądu tego CV',
}
