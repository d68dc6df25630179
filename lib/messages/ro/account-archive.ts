import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('ro')

/** Texts of the files inside the archive of an account, in Romanian. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `Datele tale din Vitae de la ${place}, ${day}`
        : `Datele tale din Vitae de la ${place}, ${day}: partea ${number(part)}

Datele tale sunt împărțite în mai multe arhive. Fiecare se poate deschide separat; împreună conțin totul.`
    }

Ce se află aici
---------------
cvs/               CV-urile tale ca JSON Resume, pe care îl pot citi și alte programe, și scrisorile tale
trash/             la fel, pentru tot ce este în coșul tău
data/documents/    fiecare document așa cum este stocat, cu toate versiunile anterioare
data/              contul tău și setările lui, cheile API fără secretele lor, notificările, comentariile
files/processed/   fotografiile tale și PDF-urile din spatele linkurilor de distribuire (kept-…)
files/exports/     alte PDF-uri create
files/requests/    fișiere cerute pentru tine de programe
files/uploads/     fișiere pe care le-ai încărcat și care mai sunt stocate
manifest.json      lista documentelor din această arhivă, pentru programe
hashes.txt         suma de control SHA-256 a fiecărui fișier; se verifică cu "sha256sum -c hashes.txt"

Cum se restabilește
-------------------
Conectează-te la orice server Vitae, deschide Setări, apoi „Datele tale”, și alege acest fișier. Nimic de acolo nu se
înlocuiește. Fără cont, deschide „CV-urile tale” și trage acolo acest fișier. În acest caz, versiunile anterioare și
PDF-urile distribuite nu se restabilesc; ele rămân în fișier.

Format: vitae-backup, versiunea ${version}. Textul este UTF-8. În fișierele care se termină în .jsonl, fiecare rând este
o valoare JSON. Această arhivă nu conține nicio parolă și niciun secret al vreunei chei. Oricine are acest fișier îți
poate citi toate documentele.
`,
}
