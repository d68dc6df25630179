import type { shell as english } from '../en/shell'

/** Messages that every screen may show: an error of the app, and a new version, in Swedish. */
export const shell: typeof english = {
  failure: {
    title: 'Den här sidan slutade fungera',
    text: 'Något gick fel. Det du har skrivit är sparat på den här enheten; inget har gått förlorat. Försök igen. Om det händer igen laddar du ner en kopia av dina cv:n och läser in sidan på nytt.',
    textInMemory:
      'Något gick fel. Webbläsaren låter oss inte spara något, så det du har skrivit finns bara på den här sidan. Det är kvar: försök igen, eller ladda ner en kopia innan du stänger sidan eller läser in den på nytt.',
    textOutside:
      'Något gick fel. Allt som är sparat på den här enheten är kvar. Öppna dina cv:n. Om det händer igen läser du in sidan på nytt.',
    retry: 'Försök igen',
    reload: 'Läs in på nytt',
    yourCvs: 'Dina cv:n',
    download: 'Ladda ner en kopia',
    preparing: 'Förbereder kopian …',
    downloadFailed: 'Kopian kunde inte skapas. Inget har raderats. Försök igen om en stund.',
  },
  update: {
    text: 'Det finns en ny version av Vitae. Läs in sidan på nytt när du vill; inget går förlorat.',
    reload: 'Läs in på nytt',
    later: 'Senare',
  },
}
