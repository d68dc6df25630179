import type { accountArchive as english } from '../en/account-archive'

/** Texts of the files inside the archive of an account, in Polish. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `Twoje dane z Vitae pod adresem ${place}, ${day}${isOnly ? '' : `: część ${part}`}
${isOnly ? '' : '\nTwoje dane są podzielone na kilka archiwów. Każde można otworzyć osobno; razem zawierają wszystko.\n'}
Co jest w środku
----------------
cvs/               Twoje CV w formacie JSON Resume, który odczytują inne programy, oraz Twoje listy
trash/             to samo dla wszystkiego, co jest w koszu
data/documents/    każdy dokument tak, jak jest zapisany, ze wszystkimi wcześniejszymi wersjami
data/              Twoje konto i jego ustawienia, klucze API bez ich sekretów, powiadomienia, komentarze
files/processed/   Twoje zdjęcia i pliki PDF, do których prowadzą linki do udostępniania (kept-…)
files/exports/     inne utworzone pliki PDF
files/requests/    pliki, które programy zleciły dla Ciebie
files/uploads/     przesłane przez Ciebie pliki, które są jeszcze przechowywane
manifest.json      lista dokumentów w tym archiwum, dla programów
hashes.txt         suma kontrolna SHA-256 każdego pliku; sprawdzisz je poleceniem "sha256sum -c hashes.txt"

Jak to przywrócić
-----------------
Zaloguj się na dowolnym serwerze Vitae, otwórz Ustawienia, a w nich „Twoje dane”, i wybierz ten plik. Nic tam nie zostanie
zastąpione. Bez konta otwórz „Twoje CV” i upuść tam ten plik. Wcześniejsze wersje i udostępnione pliki PDF nie są wtedy
przywracane; zostają w pliku.

Format: vitae-backup, wersja ${version}. Tekst jest zapisany w UTF-8. W plikach z końcówką .jsonl każdy wiersz to wartość JSON.
To archiwum nie zawiera żadnego hasła ani sekretu klucza. Każdy, kto ma ten plik, może przeczytać wszystkie Twoje dokumenty.
`,
}
