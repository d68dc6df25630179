import type { outages as english } from '../en/outages'

/** Messages about outages: what is out, what still works, what waits. Each disappears by itself, in Swedish. */
export const outages: typeof english = {
  server:
    'Servern svarar inte just nu. Du kan fortsätta: att skriva, förhandsvisningen och pdf-filen fungerar här.',
  saving:
    'Det går inte att spara i ditt konto just nu. Du kan fortsätta: att skriva, förhandsvisningen och pdf-filen fungerar här.',
  waits: 'Allt är sparat på den här enheten och skickas automatiskt till ditt konto senare.',
  waitsInTab:
    'Till dess finns dina ändringar bara i den här fliken: håll den öppen. De skickas automatiskt till ditt konto.',
  short: {
    server: 'Servern svarar inte.',
    saving: 'Det går inte att spara i ditt konto.',
    waits: 'Fortsätt skriva: allt sparas här och skickas senare.',
  },
  mail: 'Vi kan inte skicka mejl just nu: koder och länkar kommer inte fram förrän det fungerar igen. Allt annat fungerar.',
  models:
    'Serverns AI-modell svarade inte. Allt annat fungerar utan den. Försök igen om några minuter.',
}
