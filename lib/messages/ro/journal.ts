import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Romanian. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Acest browser nu ne lasă să salvăm nimic. CV-urile tale sunt doar în această filă, până o închizi. Până acum nu s-a pierdut nimic din ce ai scris.',
    full: 'Acest dispozitiv nu mai are spațiu. Modificările făcute de atunci sunt doar în această filă, până eliberezi spațiu. Până acum nu s-a pierdut nimic din ce ai scris.',
    failed:
      'Salvarea nu funcționează acum. Modificările făcute de atunci sunt doar în această filă. Încercăm în continuare, iar până acum nu s-a pierdut nimic din ce ai scris.',
    account:
      'Acest browser nu ne lasă acum să salvăm nimic pe dispozitiv. CV-urile tale vin din cont, iar ce scrii ajunge direct acolo. Rămâi online până apare că s-a salvat. Ce era salvat aici nu s-a schimbat.',
    'account-full':
      'Acest dispozitiv nu mai are spațiu. Ce scrii ajunge direct în contul tău. Rămâi online până apare că s-a salvat. Ce era salvat aici nu s-a schimbat.',
  },
  downloadCopy: 'Descarcă o copie',
  tryAgain: 'Încearcă din nou',
  persistence: {
    persistent:
      'CV-urile tale sunt salvate în acest browser, pe acest dispozitiv, iar browserul nu le va șterge singur.',
    'best-effort':
      'CV-urile tale sunt salvate în acest browser, pe acest dispozitiv. Browserul le poate șterge dacă se termină spațiul sau dacă nu intri câteva săptămâni, așa că descarcă o copie a ceea ce contează.',
    unknown:
      'CV-urile tale sunt salvate în acest browser, pe acest dispozitiv. Dacă îi ștergi datele, se șterg și ele, așa că descarcă o copie a ceea ce contează.',
  },
}
