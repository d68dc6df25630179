import type { account as english } from '../en/account'

/** Messages of the account's own screens, in Brazilian Portuguese. */
export const account: typeof english = {
  proof: {
    title: 'Confirme que é você',
    text: 'Isso muda quem pode entrar na sua conta, então confirme que é você.',
    password: 'Sua senha',
    submit: 'Continuar',
    withPasskey: 'Usar chave de acesso',
    withProvider: (name) => `Confirmar com ${name}`,
    managed: 'Entrar de novo',
    noWay:
      'Sua conta não tem senha, chave de acesso nem provedor para essa confirmação. Saia e entre de novo.',
  },

  settings: {
    title: 'Configurações',
    navigation: 'Seções das configurações',
    yourCvs: 'Seus currículos',
    loadFailed: 'Não foi possível carregar suas configurações. Nada foi alterado.',
    retry: 'Tentar de novo',
  },

  profile: {
    title: 'Perfil',
    name: 'Nome',
    nameHint: 'O nome da sua conta. Cada currículo tem o seu próprio.',
    saveName: 'Salvar nome',
    nameSaved: 'Nome salvo.',
    email: 'E-mail',
    confirmed: 'Confirmado',
    unconfirmed: 'Não confirmado',
    unconfirmedText: 'Você ainda não confirmou que este endereço é seu.',
    unconfirmedWithoutMail:
      'Este servidor não pode enviar e-mails, por isso o endereço não pode ser confirmado.',
    confirm: 'Enviar código',
    change: 'Mudar e-mail',
    newEmail: 'Novo e-mail',
    sendCode: 'Enviar um código para ele',
    saveEmail: 'Salvar e-mail',
    emailSaved: 'E-mail alterado.',
    emailConfirmed: 'E-mail confirmado.',
    codeSent: (email) => `Estamos enviando um código de seis dígitos para ${email}.`,
    confirmCode: 'Confirmar',
    taken: 'Você não pode usar este endereço.',
    outbox: 'E-mails não enviados',
    sameAddress: 'Este já é o seu endereço.',
  },

  security: {
    title: 'Segurança',
    passwordTitle: 'Senha',
    passwordSet: 'Você tem uma senha.',
    passwordNone: 'Você não tem senha. Você entra de outra forma.',
    changePassword: 'Mudar senha',
    setPassword: 'Criar senha',
    current: 'Senha atual',
    savePassword: 'Salvar senha',
    passwordEnds:
      'Os outros dispositivos serão desconectados, e seus apps conectados e chaves de API deixarão de funcionar.',
    passwordSaved: 'Senha salva. Todos os outros dispositivos foram desconectados.',

    totpTitle: 'Verificação em duas etapas',
    totpText:
      'Depois da senha, pedimos um código de um app autenticador no seu celular. Assim, uma senha roubada não basta para entrar.',
    totpOn: 'Ativada',
    totpOff: 'Desativada',
    totpBegin: 'Configurar',
    totpPassword: 'Sua senha',
    totpGoOn: 'Continuar',
    totpScan: 'Leia este código QR com o seu app autenticador.',
    totpPicture: 'Código QR para o seu app autenticador',
    totpLink: 'Abrir em um app neste dispositivo',
    totpSecret: 'Ou digite esta chave no app',
    totpCode: 'Código do app',
    totpConfirm: 'Ativar',
    totpDone: 'A verificação em duas etapas está ativada.',
    totpEnd: 'Desativar',
    totpEnded: 'A verificação em duas etapas está desativada.',
    totpEndText: 'Depois disso, você entra só com a senha.',

    codesTitle: 'Seus códigos de recuperação',
    codesText:
      'Se você perder o celular, cada código permite entrar uma vez. Guarde-os onde possa encontrá-los sem o celular. Eles não serão mostrados de novo.',
    codesCopy: 'Copiar',
    codesCopied: 'Copiados',
    codesDownload: 'Baixar',
    codesFile: 'vitae-codigos-de-recuperacao.txt',
    codesKept: 'Já guardei',
    codesRenew: 'Novos códigos de recuperação',
    codesRenewText: 'Os códigos atuais vão deixar de funcionar.',

    passkeysTitle: 'Chaves de acesso',
    passkeysText:
      'Entre com a impressão digital, o rosto ou o PIN do dispositivo em vez de uma senha.',
    passkeysNowhere:
      'Chaves de acesso só funcionam por https ou no computador em que este servidor está.',
    passkeyMade: (date) => `Criada em ${date}`,
    passkeyName: 'Nome da chave de acesso',
    passkeyNameMissing: 'Digite um nome para a chave de acesso.',
    passkeyDefault: (system) => system || 'Meu dispositivo',
    passkeyAdd: 'Adicionar chave de acesso',
    passkeyAdded: (name) => `Chave de acesso “${name}” adicionada.`,
    passkeyCreate: 'Criar chave de acesso',
    passkeyRename: 'Renomear',
    passkeyRenameNamed: (name) => `Renomear a chave de acesso “${name}”`,
    passkeyRenamed: (name) => `A chave de acesso agora se chama “${name}”.`,
    passkeyRemove: 'Remover',
    passkeyRemoveNamed: (name) => `Remover a chave de acesso “${name}”`,
    passkeyRemoved: (name) => `Você não pode mais entrar com a chave de acesso “${name}”.`,
    passkeySave: 'Salvar nome',

    managedPassword: 'Você muda a senha na página de login, com um código enviado por e-mail.',
    managedPasskeys:
      'Entre com a impressão digital, o rosto ou o PIN do dispositivo em vez de uma senha. Você adiciona uma chave de acesso na página de login.',
    managedRest:
      'A página de login gerencia seu endereço e pede os códigos. Quem administra este servidor pode mudar isso para você.',
    managedRestTitle: 'E-mail e verificação em duas etapas',

    providersTitle: 'Outras formas de login',
    linked: 'Vinculado',
    notLinked: 'Não vinculado',
    link: 'Vincular',
    linkNamed: (name) => `Vincular ${name}`,
    unlink: 'Desvincular',
    unlinkNamed: (name) => `Desvincular ${name}`,
    unlinked: (name) => `Você não pode mais entrar com ${name}.`,
    linkRisk: (name) =>
      `Enquanto ${name} estiver vinculado, quem administra esse acesso pode abrir sua conta.`,
    lastWay:
      'Esta é a sua única forma de entrar. Antes, crie uma senha ou adicione uma chave de acesso.',
  },

  devices: {
    title: 'Dispositivos',
    text: 'Onde você tem uma sessão aberta.',
    name: (browser, system) =>
      browser && system ? `${browser} no ${system}` : browser || system || 'Navegador desconhecido',
    current: 'Este dispositivo',
    seenToday: 'Usado hoje',
    seenYesterday: 'Usado ontem',
    seen: (date) => `Usado em ${date}`,
    since: (date) => `conectado em ${date}`,
    end: 'Desconectar',
    endNamed: (name) => `Desconectar: ${name}`,
    ended: (name) => `Dispositivo desconectado: ${name}.`,
    endOthers: 'Desconectar todos os outros dispositivos',
    othersEnded: 'Todos os outros dispositivos foram desconectados.',
    endAll: 'Sair em todos os lugares',
    endAllHint: 'Inclui este dispositivo. Currículos salvos em um dispositivo continuam nele.',
  },

  data: {
    whereTitle: 'Onde seus dados ficam',
    where: [
      {
        term: 'Neste dispositivo',
        text: 'Seus currículos e o histórico do Desfazer, no banco de dados do navegador, para que você possa escrever offline.',
      },
      {
        term: 'Na sua conta',
        text: 'Seus currículos e as versões anteriores, os PDFs dos seus links de compartilhamento, nome, e-mail e formas de login, neste servidor.',
      },
      {
        term: 'Na lixeira',
        text: 'Currículos e cartas que você exclui ficam aqui por 30 dias. Depois são excluídos definitivamente.',
      },
    ],
    more: 'Saiba mais sobre seus dados',
  },

  danger: {
    title: 'Excluir conta',
    text: 'Exclui sua conta e tudo o que está nela.',
    begin: 'Excluir minha conta',
    goesTitle: 'Será excluído definitivamente',
    goes: [
      'Todos os currículos da sua conta, as versões deles, a lixeira e seus links de compartilhamento',
      'Seu nome, e-mail, senha, chaves de acesso, chaves de API e todas as sessões',
    ],
    staysTitle: 'Vai continuar',
    stays: [
      'Os currículos neste dispositivo, a menos que você os remova abaixo',
      'Arquivos que você baixou ou enviou a outras pessoas',
    ],
    download: 'Exportar seus dados antes',
    forget: 'Remover também meus currículos deste dispositivo',
    typeEmail: (email) => `Digite ${email} para confirmar`,
    mismatch: 'Este não é o e-mail da sua conta.',
    submit: 'Excluir definitivamente',
    doneTitle: 'Sua conta foi excluída',
    done: {
      kept: 'Os currículos deste dispositivo continuam aqui. Eles não estão mais em uma conta.',
      forgotten: 'Seus currículos também foram removidos deste dispositivo.',
      'left-behind':
        'O armazenamento deste navegador não está respondendo, então currículos da sua conta ainda podem estar neste dispositivo. Se outras pessoas o usam, feche todas as abas do Vitae e exclua os dados deste site nas configurações do navegador.',
    },
    goOn: 'Continuar',
  },

  outbox: {
    title: 'Caixa de saída',
    text: 'O e-mail não está configurado, e só este computador pode abrir o Vitae. Por isso, os e-mails são mostrados aqui em vez de enviados.',
    note: 'Para configurar o e-mail, veja docs/operating.md. As mensagens somem depois de um dia.',
    empty: 'Nenhum e-mail ainda.',
    to: 'Para',
    back: 'Configurações',
  },
}
