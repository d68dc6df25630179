import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('nl')

/** Texts of the files inside the archive of an account, in Dutch. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `Je gegevens van Vitae op ${place}, ${day}`
        : `Je gegevens van Vitae op ${place}, ${day}: deel ${number(part)}

Je gegevens zijn verdeeld over meerdere archieven. Je kunt elk archief apart openen; samen bevatten ze alles.`
    }

Wat hierin staat
----------------
cvs/               je cv’s als JSON Resume, dat andere programma’s kunnen lezen, en je brieven
trash/             hetzelfde voor alles in je prullenbak
data/documents/    elk document zoals het is opgeslagen, met alle eerdere versies
data/              je account en de instellingen, API-sleutels zonder hun geheim, meldingen, opmerkingen
files/processed/   je foto’s, en de PDF’s achter je deellinks (kept-…)
files/exports/     andere PDF’s die zijn gemaakt
files/requests/    bestanden die programma’s voor je hebben aangevraagd
files/uploads/     bestanden die je hebt geüpload en die nog zijn opgeslagen
manifest.json      lijst van de documenten in dit archief, voor programma’s
hashes.txt         SHA-256-controlesom van elk bestand; controleer ze met "sha256sum -c hashes.txt"

Herstellen
----------
Log in op een Vitae-server, open Instellingen en dan “Je gegevens”, en kies dit bestand. Er wordt daar niets vervangen.
Zonder account: open “Je cv’s” en sleep dit bestand daarheen. Eerdere versies en gedeelde PDF’s worden dan niet
hersteld; die blijven in het bestand staan.

Indeling: vitae-backup, versie ${version}. Tekst is UTF-8. In bestanden op .jsonl is elke regel een JSON-waarde.
Dit archief bevat geen wachtwoord en geen geheim van een sleutel. Wie dit bestand heeft, kan al je documenten lezen.
`,
}
