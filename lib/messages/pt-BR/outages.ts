import type { outages as english } from '../en/outages'

/** Messages about outages, in Brazilian Portuguese. */
export const outages: typeof english = {
  server:
    'O servidor não está respondendo no momento. Você pode continuar: a escrita, a prévia e o PDF funcionam aqui.',
  saving:
    'Não é possível salvar na sua conta no momento. Você pode continuar: a escrita, a prévia e o PDF funcionam aqui.',
  waits: 'Tudo está salvo neste dispositivo e vai para a sua conta depois, automaticamente.',
  waitsInTab:
    'Até lá, suas alterações estão só nesta aba: mantenha-a aberta. Elas vão para a sua conta automaticamente.',
  short: {
    server: 'O servidor não está respondendo.',
    saving: 'Não é possível salvar na sua conta.',
    waits: 'Continue escrevendo: tudo é salvo aqui e enviado depois.',
  },
  mail: 'Não é possível enviar e-mails no momento: códigos e links não chegam até que volte a funcionar. Todo o resto funciona.',
  models:
    'O modelo de IA deste servidor não respondeu. Todo o resto funciona sem ele. Tente de novo em alguns minutos.',
}
