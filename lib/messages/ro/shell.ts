import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in Romanian. */
export const shell: typeof english = {
  failure: {
    title: 'Această pagină nu mai funcționează',
    text: 'Ceva nu a mers bine. Ce ai scris este salvat pe acest dispozitiv; nu s-a pierdut nimic. Încearcă din nou. Dacă se repetă, descarcă o copie a CV-urilor și reîncarcă pagina.',
    textInMemory:
      'Ceva nu a mers bine. Browserul nu ne lasă să salvăm nimic, așa că textul tău se află doar în această pagină. Este încă acolo: încearcă din nou sau descarcă o copie înainte să închizi sau să reîncarci pagina.',
    textOutside:
      'Ceva nu a mers bine. Tot ce este salvat pe acest dispozitiv se află încă acolo. Deschide CV-urile tale. Dacă se repetă, reîncarcă pagina.',
    retry: 'Încearcă din nou',
    reload: 'Reîncarcă',
    yourCvs: 'CV-urile tale',
    download: 'Descarcă o copie',
    preparing: 'Se pregătește copia…',
    downloadFailed:
      'Nu am putut crea copia. Nu s-a șters nimic. Încearcă din nou peste puțin timp.',
  },
  update: {
    text: 'Este disponibilă o versiune nouă de Vitae. Reîncarcă oricând vrei; nu se pierde nimic.',
    reload: 'Reîncarcă',
    later: 'Mai târziu',
  },
}
