import type { outages as english } from '../en/outages'

/** Messages about outages, in Polish. */
export const outages: typeof english = {
  server:
    'Serwer teraz nie odpowiada. Możesz pracować dalej: pisanie, podgląd i PDF działają tutaj.',
  saving:
    'Nie można teraz zapisywać na Twoim koncie. Możesz pracować dalej: pisanie, podgląd i PDF działają tutaj.',
  waits: 'Wszystko jest zapisane na tym urządzeniu i później samo trafi na Twoje konto.',
  waitsInTab:
    'Do tego czasu Twoje zmiany są tylko w tej karcie: nie zamykaj jej. Same trafią na Twoje konto.',
  short: {
    server: 'Serwer nie odpowiada.',
    saving: 'Nie można zapisywać na Twoim koncie.',
    waits: 'Pisz dalej: wszystko jest tu zapisane i zostanie wysłane później.',
  },
  mail: 'Nie można teraz wysyłać e-maili: kody i linki dotrą dopiero, gdy to znów zadziała. Wszystko inne działa.',
  models:
    'Model AI tego serwera nie odpowiedział. Wszystko inne działa bez niego. Spróbuj ponownie za kilka minut.',
}
