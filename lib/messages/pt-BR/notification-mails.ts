import type { NotificationMailWords } from '../notification-mail-shape'

/** Emails about events in an account, in Brazilian Portuguese. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Requisitos de uma vaga',
    tailoring: 'Sugestões para uma vaga',
    wording: 'Melhor redação de um texto',
    letter: 'Rascunho de uma carta de apresentação',
    translation: 'Tradução de um currículo',
    match: 'Currículos que combinam com uma vaga',
    interview: 'Perguntas para uma entrevista',
    'import-help': 'Ajuda da IA em uma importação',
    'import-reading': 'Leitura com IA de um arquivo importado',
    cv: 'Currículo solicitado',
    proposal: 'Sugestões de um app',
  },
  device: (browser, system) =>
    browser && system
      ? `${browser} no ${system}`
      : browser || system || 'um navegador desconhecido',
  requestDone: ({ what, link }) => ({
    subject: 'Sua solicitação está pronta',
    text: `${what}: está tudo pronto.\n\nNada mudou nos seus documentos. Você decide o que entra neles:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Não foi possível concluir sua solicitação',
    text: `${what}: não foi possível concluir.\n\nNada mudou nos seus documentos, e nada foi perdido. Veja o motivo e tente de novo:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Uma chave de API foi criada na sua conta do Vitae',
    text: `Uma chave de API foi criada na sua conta. O nome dela é “${name}”.\n\nSe foi você, não precisa fazer nada.\n\nSe não foi você, revogue a chave e depois mude sua senha:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'Um app foi conectado à sua conta do Vitae',
    text: `Um app foi conectado à sua conta. Ele se apresenta como “${name}”.\n\nSe foi você, não precisa fazer nada.\n\nSe não foi você, desconecte o app e depois mude sua senha:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Novo login na sua conta do Vitae',
    text: `Alguém entrou na sua conta com um novo dispositivo: ${device}, em ${at} (UTC).\n\nSe foi você, não precisa fazer nada.\n\nSe não foi você, desconecte o dispositivo e depois mude sua senha:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject:
      count === 1
        ? 'Um documento da sua lixeira será excluído'
        : `${count} documentos da sua lixeira serão excluídos`,
    text:
      count === 1
        ? `Há um documento na sua lixeira. Ele será excluído definitivamente em ${day}.\n\nSe é isso que você quer, não precisa fazer nada. Até lá, você pode restaurá-lo:\n${link}\n\nSe não foi você que o moveu para lá, restaure-o e depois mude sua senha.`
        : `Há ${count} documentos na sua lixeira. Eles serão excluídos definitivamente a partir de ${day}.\n\nSe é isso que você quer, não precisa fazer nada. Até lá, você pode restaurá-los:\n${link}\n\nSe não foi você que os moveu para lá, restaure-os e depois mude sua senha.`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Seus dados estão prontos para baixar',
    text: `A exportação da sua conta está pronta. Baixe-a nas configurações até ${day}:\n${link}\n\nUm link de download vale por uma hora. Lá você pode pedir um novo.\n\nSe não foi você que a pediu, exclua o arquivo lá e depois mude sua senha.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Não foi possível exportar seus dados',
    text: `Não foi possível exportar seus dados. Nada mudou na sua conta, e nada foi perdido. Você pode tentar de novo nas configurações:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Lembrete sobre suas candidaturas',
    text: `Isto está na hora nas suas candidaturas:\n\n${lines}\n\nMarque como feito ou escolha outro dia:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Novo comentário em um documento',
    text: `Alguém comentou em um documento em que você trabalha.\n\nNada mudou nele. Leia o comentário e decida o que fazer:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Senhas incorretas em um link de compartilhamento',
    text: `Alguém digitou 30 senhas incorretas em um dos seus links de compartilhamento. Por 15 minutos ele não aceita outras de navegadores que nunca o abriram. Seus documentos não foram afetados.\n\nSe continuar, encerre o link e crie outro:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Um webhook da sua conta do Vitae foi desativado',
    text: `Por cinco dias, nada pôde ser entregue a ${host}, por isso este webhook foi desativado. Seus documentos não são afetados.\n\nVeja o que o servidor respondeu e ative o webhook de novo:\n${link}`,
  }),
  due: {
    followUp: 'Fazer acompanhamento',
    deadline: 'Último dia para se candidatar',
    more: 'E há mais na sua lista',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae em ${place}\nEscolha quais destes e-mails você recebe: ${settings}`,
  unsubscribe: (link) => `\nNão receber mais e-mails deste tipo: ${link}`,
  page: {
    title: 'E-mails do Vitae',
    question: {
      'request-done': 'Não receber mais e-mails quando uma solicitação estiver pronta?',
      'request-failed': 'Não receber mais e-mails quando uma solicitação não puder ser concluída?',
      'deletion-scheduled':
        'Não receber mais e-mails quando um documento da lixeira for ser excluído?',
      'comment-added':
        'Parar de receber e-mails sobre comentários nos seus documentos compartilhados?',
      'share-locked':
        'Parar os e-mails sobre senhas incorretas dos seus links de compartilhamento?',
      'application-due':
        'Parar de receber e-mails sobre acompanhamentos e prazos das suas candidaturas?',
      'webhook-disabled': 'Parar os e-mails sobre webhooks desativados?',
      'export-ended': 'Não receber mais e-mails quando seus dados estiverem prontos para baixar?',
    },
    button: 'Não receber mais',
    done: 'Você não vai mais receber e-mails deste tipo.',
    again: 'Você pode reativá-los nas configurações da sua conta.',
    settings: 'Ir para as configurações',
  },
}
