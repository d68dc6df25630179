import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Swedish. */
export const checkSources: typeof english = {
  measured: 'Mätt i den här filen genom att läsa texten så som pdf-program gör.',
  pdf: 'Pdf-standarden, ISO 32000: en läsare måste veta vilket tecken som finns bakom varje symbol.',
  accessible:
    'Standarden för tillgängliga pdf-filer, ISO 14289 (PDF/UA), som skärmläsare bygger på.',
  forms: 'Vanliga gränser i ansökningsformulär på nätet.',
  posting: 'Jämförelse ord för ord mellan jobbannonsen och ditt cv.',
  practice: 'Råd från personer som läser många cv:n. Ingen studie bevisar det.',
  law: 'Lagar mot diskriminering: i många länder får arbetsgivare inte fråga om det här.',
}
