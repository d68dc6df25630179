import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('sv')

/** Texts of the files inside the archive of an account, for the person who opens it, in Swedish. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `Dina data från Vitae på ${place}, ${day}`
        : `Dina data från Vitae på ${place}, ${day}: del ${number(part)}

Dina data är uppdelade i flera arkiv. Vart och ett kan öppnas för sig; tillsammans innehåller de allt.`
    }

Det här finns i arkivet
-----------------------
cvs/               dina cv:n som JSON Resume, som andra program kan läsa, och dina brev
trash/             detsamma för allt i din papperskorg
data/documents/    varje dokument som det är lagrat, med alla tidigare versioner
data/              ditt konto och dess inställningar, API-nycklar utan hemligheter, aviseringar, kommentarer
files/processed/   dina foton och pdf-filerna bakom dina delningslänkar (kept-…)
files/exports/     andra pdf-filer som har skapats
files/requests/    filer som program har begärt åt dig
files/uploads/     filer som du har laddat upp och som fortfarande är lagrade
manifest.json      lista över dokumenten i arkivet, för program
hashes.txt         SHA-256-kontrollsumma för varje fil; kontrollera med "sha256sum -c hashes.txt"

Så återställer du det
---------------------
Logga in på en Vitae-server, öppna Inställningar och sedan "Dina data", och välj den här filen. Inget där ersätts.
Utan konto öppnar du "Dina cv:n" och släpper filen där. Tidigare versioner och delade pdf-filer återställs då inte;
de finns kvar i filen.

Format: vitae-backup, version ${version}. Text är UTF-8. I filer som slutar med .jsonl är varje rad ett JSON-värde.
Arkivet innehåller inget lösenord och ingen hemlighet för någon nyckel. Alla som har filen kan läsa alla dina dokument.
`,
}
