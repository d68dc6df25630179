import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Texts of the files inside the archive of an account, in Czech. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `Vaše data z Vitae na adrese ${place}, ${day}`
        : `Vaše data z Vitae na adrese ${place}, ${day}: část ${number(part)}

Vaše data jsou rozdělena do několika archivů. Každý lze otevřít samostatně; dohromady obsahují všechno.`
    }

Co je uvnitř
------------
cvs/               vaše životopisy jako JSON Resume, které přečtou i jiné programy, a vaše dopisy
trash/             totéž pro všechno, co je v koši
data/documents/    každý dokument tak, jak je uložen, se všemi staršími verzemi
data/              váš účet a jeho nastavení, klíče API bez tajné části, oznámení, komentáře
files/processed/   vaše fotky a PDF z odkazů ke sdílení (kept-…)
files/exports/     ostatní vytvořená PDF
files/requests/    soubory, které pro vás vyžádaly programy
files/uploads/     soubory, které pocházejí od vás a jsou stále uložené
manifest.json      seznam dokumentů v tomto archivu, pro programy
hashes.txt         kontrolní součet SHA-256 každého souboru; ověříte je příkazem "sha256sum -c hashes.txt"

Jak data obnovit
----------------
Přihlaste se na libovolném serveru s Vitae, otevřete Nastavení, pak „Vaše data“ a vyberte tento soubor. Nic se tam
nenahradí. Bez účtu otevřete „Vaše životopisy“ a přetáhněte tam tento soubor. Starší verze a sdílená PDF se pak
neobnoví; zůstanou v souboru.

Formát: vitae-backup, verze ${version}. Text je v kódování UTF-8. V souborech s příponou .jsonl je každý řádek hodnota JSON.
Tento archiv neobsahuje žádné heslo ani tajnou část klíče. Kdo má tento soubor, může přečíst všechny vaše dokumenty.
`,
}
