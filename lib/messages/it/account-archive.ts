import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('it')

/** Texts of the files inside the archive of an account, in Italian. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `I tuoi dati di Vitae su ${place}, ${day}`
        : `I tuoi dati di Vitae su ${place}, ${day}: parte ${number(part)}

I tuoi dati sono divisi in più archivi. Puoi aprire ciascuno da solo; insieme contengono tutto.`
    }

Che cosa contiene
-----------------
cvs/               i tuoi CV in formato JSON Resume, leggibile da altri programmi, e le tue lettere
trash/             lo stesso per tutto ciò che è nel cestino
data/documents/    ogni documento così come è salvato, con tutte le versioni precedenti
data/              il tuo account e le sue impostazioni, le chiavi API senza i loro segreti, le notifiche, i commenti
files/processed/   le tue foto e i PDF dei tuoi link di condivisione (kept-…)
files/exports/     gli altri PDF creati
files/requests/    i file che alcuni programmi hanno richiesto per te
files/uploads/     i file che hai caricato e che sono ancora salvati
manifest.json      elenco dei documenti di questo archivio, per i programmi
hashes.txt         checksum SHA-256 di ogni file; controllali con "sha256sum -c hashes.txt"

Come ripristinarlo
------------------
Accedi a un server Vitae qualsiasi, apri Impostazioni, poi "I tuoi dati", e scegli questo file. Non viene sostituito nulla.
Senza un account, apri "I tuoi CV" e trascina lì questo file. In questo caso le versioni precedenti e i PDF condivisi non
vengono ripristinati: restano nel file.

Formato: vitae-backup, versione ${version}. Il testo è in UTF-8. Nei file che finiscono con .jsonl ogni riga è un valore JSON.
Questo archivio non contiene password né segreti di chiavi. Chiunque abbia questo file può leggere tutti i tuoi documenti.
`,
}
