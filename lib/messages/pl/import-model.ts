import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of the review of an imported file about an AI model that reads all of it, in Polish. */
export const importModel: typeof english = {
  read: 'Odczytaj ponownie z AI',
  offer:
    'Wpisy są pomieszane lub czegoś brakuje? AI może odczytać cały plik ponownie. Możesz to cofnąć.',
  stop: 'Zatrzymaj',
  stages: {
    waiting: 'Czekanie na rozpoczęcie.',
    reading: 'Odczytywanie.',
    drafting: 'AI odczytuje plik.',
    checking: 'Sprawdzanie odpowiedzi.',
  },
  stay: 'To może potrwać kilka minut. Możesz tu dalej pracować. Opuszczenie tego przeglądu zatrzyma odczyt.',
  ready: 'AI ma już odczytany plik. Twoja praca nie została przerwana.',
  show: 'Pokaż',
  withAi: 'Odczytano z AI.',
  marked: (count) =>
    plural(count, {
      one: '# pole jest inne i ma oznaczenie „Sprawdź”.',
      few: '# pola są inne i mają oznaczenie „Sprawdź”.',
      many: '# pól jest innych i ma oznaczenie „Sprawdź”.',
      other: '# pola jest inne i ma oznaczenie „Sprawdź”.',
    }),
  same: 'Wszystkie pola są takie same.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} „${text}”`,
    elsewhere: (entry) => `we wpisie „${entry}”`,
    values: (parts) => `Bez AI: ${parts.join(' · ')}`,
    leftOver: 'Bez AI: nieprzypisane',
  },
  sent: 'Tekst tego pliku został wysłany do modelu AI. Sam plik zostaje na tym urządzeniu.',
  unchanged: 'Nic się nie zmieniło.',
  failures: {
    'too-long': 'Ten plik ma więcej tekstu, niż model AI odczyta naraz, więc nie został wysłany.',
    'nothing-found':
      'Niczego z odpowiedzi modelu AI nie ma w Twoim pliku, więc nie można jej użyć.',
    'gave-up': 'Praca nad tym plikiem trwała zbyt długo i została zatrzymana. Spróbuj ponownie.',
  },
  consent: {
    title: 'Odczytać ten plik z AI?',
    sends: (model) =>
      `Tekst pliku zostanie wysłany do ${model}: każdy wiersz, z numerem strony, kolumną i wyglądem, na przykład rozmiarem.`,
    marks:
      'Rozpoznane adresy e-mail, numery telefonów, adres zamieszkania, linki oraz imię i nazwisko są zastępowane oznaczeniami takimi jak [email 1]. Na tym urządzeniu wracają na swoje miejsce.',
    asIs: 'Cała reszta jest wysyłana bez zmian. Dotyczy to także nierozpoznanej nazwy użytkownika lub części imienia i nazwiska.',
    notSent: 'Sam plik i obrazy w nim nie są wysyłane.',
    returns:
      'AI tylko wskazuje, gdzie umieścić poszczególne słowa: każde słowo nadal pochodzi z Twojego pliku. Wynik możesz cofnąć.',
    cancel: 'Anuluj',
    send: 'Wyślij i odczytaj',
  },
}
