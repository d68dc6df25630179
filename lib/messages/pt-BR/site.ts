import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of the landing and privacy pages, in Brazilian Portuguese. */
export const site: typeof english = {
  title: 'Vitae: crie seu currículo vendo o PDF de verdade enquanto digita',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Escreva seu currículo e veja o PDF de verdade enquanto digita. Não precisa de conta: seu currículo fica neste dispositivo até você entrar em uma.',
  footer: 'Sem conta obrigatória, sem rastreadores.',
  footerLink: 'Onde seus dados ficam',
  licences: 'Licenças de código aberto',
  pages: 'Páginas deste site',
  templates: 'Modelos',
  check: 'Verificar um currículo',
  yourCvs: 'Seus currículos',
  privacy: 'Privacidade',
  signIn: 'Entrar',
  landing: {
    headlineFirst: 'Escreva uma vez.',
    headlineSecond: 'Envie um currículo',
    headlineMarked: 'sob medida',
    headlineEnd: ' para a vaga.',
    introduction:
      'Comece a digitar e veja o PDF de verdade enquanto escreve. Não precisa de conta. As sugestões da IA são comparadas com o seu currículo antes de você vê-las.',
    start: 'Começar a escrever',
    open: 'Importar currículo (PDF, Word)',
    reassurance: 'Seu currículo fica neste dispositivo até você entrar em uma conta.',
    drop: 'Já tem um currículo em PDF, Word, texto ou exportado de outro serviço? Solte-o em qualquer lugar desta página. Ele é lido no seu dispositivo.',
    paper: (template) =>
      `Um currículo de exemplo feito com o Vitae no modelo ${template}: Amara Okafor, uma engenheira de dados fictícia, com perfil, experiência, formação, competências e idiomas em uma página.`,
    cardText: 'A página muda enquanto você digita.',
    cardLink: 'Abrir esta página como PDF',
    strip: {
      label: 'Alguns dos modelos',
      text: 'Troque quando quiser: seu texto continua o mesmo.',
      all: (count) => plural(count, { one: 'Ver # modelo', other: 'Ver todos os # modelos' }),
    },
    steps: {
      title: 'Do currículo que você tem a um novo PDF',
      text: 'Seu arquivo é lido no seu dispositivo, não em um servidor. Você revisa tudo antes de virar um currículo.',
      list: [
        {
          title: 'Escolha seu arquivo',
          text: 'PDF, Word, texto, LinkedIn ou uma exportação de outro serviço. Ou cole o texto.',
          picture:
            'O app pede um arquivo: um PDF, um arquivo do Word ou uma exportação de outro serviço.',
        },
        {
          title: 'Revise o que foi lido',
          text: 'As páginas do seu arquivo ficam ao lado dos campos. Clique em um campo para ver de onde veio o texto.',
          picture:
            'A página de um currículo antigo ao lado de campos com nome, contato e experiências.',
        },
        {
          title: 'Edite e baixe',
          text: 'Escolha um modelo e veja o PDF enquanto digita. A prévia é o arquivo que você envia.',
          picture: 'O mesmo currículo no editor: campos de um lado, a página do PDF do outro.',
        },
      ],
    },
    machines: {
      title: 'Os programas leem o que as pessoas leem',
      text: 'Os sistemas de recrutamento leem o texto de um PDF, não a imagem. Nos nossos testes com 19 currículos em 22 modelos, cinco leitores de PDF encontraram todos os nomes, dados de contato, empresas, cargos e datas.',
      page: 'O que as pessoas veem',
      layer: 'O que os programas leem',
      picture:
        'A parte de cima do currículo de exemplo: nome, dados de contato, perfil e primeira experiência.',
      note: 'As primeiras linhas que o programa pdftotext lê deste PDF.',
    },
    truth: {
      title: 'A IA sugere. Seu currículo decide.',
      text: 'Cada sugestão da IA é comparada com o seu currículo antes de você vê-la. O que parece inventado é bloqueado, o que o currículo não mostra vira uma pergunta, e nada muda até você aceitar. Você também pode não usar IA.',
      verdicts: { block: 'Bloqueada.', confirm: 'Você decide.' },
      reasons: {
        number: 'O número em “48%” não está no texto que ele substitui.',
        skill: 'A competência “Snowflake” não está no seu currículo.',
        elsewhere: '“AWS” está em outra parte do seu currículo. Também é verdade aqui?',
      },
      note: 'Resultados da verificação para o currículo de exemplo desta página.',
    },
    languages: {
      title: (count) =>
        plural(count, { one: 'Currículos em # idioma', other: 'Currículos em # idiomas' }),
      text: 'Títulos, datas e rótulos seguem o idioma do seu currículo, da direita para a esquerda onde se escreve assim. O próprio app também está disponível em muitos idiomas.',
      list: 'Idiomas de um currículo',
    },
    closing: {
      title: 'Comece com uma linha',
      text: 'Sem conta e sem pagamento. A página aparece assim que você digita.',
    },
    claimsLabel: 'Com o que você pode contar',
    claims: [
      {
        title: 'A prévia é o PDF',
        text: 'O que você vê enquanto digita é o arquivo que envia, quebra de linha por quebra de linha.',
      },
      {
        title: 'Fica com você',
        text: 'Seus currículos são salvos neste navegador e, com uma conta, também nos seus outros dispositivos. Você pode trabalhar offline.',
      },
      {
        title: 'É seu para baixar',
        text: 'PDF, Word, JSON Resume e mais, a qualquer momento, sem pagar.',
      },
    ],
  },
  privacyPage: {
    title: 'Onde seus dados ficam',
    description: 'Todos os lugares em que o Vitae armazena o que você digita, e como excluir.',
    introduction:
      'Sem conta, tudo o que você digita fica no seu navegador. Com uma conta, fica também neste servidor. Esta página lista todos os lugares.',
    updated: 'Isto descreve a versão do Vitae que você está usando agora.',
    sections: [
      {
        title: 'Neste navegador',
        paragraphs: [
          'Usamos neste dispositivo só o armazenamento a seguir. Ele pertence ao endereço deste site: outro navegador, outro perfil ou uma janela anônima tem o seu próprio.',
        ],
        items: [
          {
            term: 'Seus currículos',
            text: 'Todos os currículos, incluindo os da lixeira e o histórico do Desfazer, no banco de dados do navegador (IndexedDB, com um nome que começa com “vitae:”). Eles são salvos enquanto você digita. Os dados de uma conta têm um banco de dados próprio. Currículos sem conta também são salvos como arquivos no sistema de arquivos privado do navegador, caso ele perca o banco de dados. Um arquivo que você solta em uma página como esta fica armazenado até ser aberto. Um arquivo que você importa como currículo fica armazenado, com as suas alterações, até você criar o currículo ou descartar a importação.',
          },
          {
            term: 'Suas configurações',
            text: 'Fuso horário, tema e os comandos do editor que você usou por último, no armazenamento local do navegador, com nomes que começam com “vitae.”. O idioma da interface fica em um cookie, “vitae-locale”, que dura um ano.',
          },
          {
            term: 'Quem você é',
            text: 'Só com uma conta: seu e-mail e o número da sua conta, no armazenamento local, em “vitae.account”, e cookies que mantêm sua sessão. Enquanto alguém entra, há mais um ou dois cookies por alguns minutos. Um deles informa à página seguinte qual conta entrou, e essa página o exclui. Se você escolheu manter a sessão, outro cookie fica por um ano depois do último login: um número aleatório pelo qual sua conta reconhece este dispositivo, para poder avisar sobre logins de outros.',
          },
          {
            term: 'O próprio app',
            text: 'Páginas, scripts e fontes, para que o Vitae abra offline (o cache de um service worker). Não contém nada do que você digitou.',
          },
        ],
      },
      {
        title: 'No servidor, sem conta',
        paragraphs: [
          'Nada do que você digita. O servidor envia o app e nunca recebe um currículo: o PDF é gerado no seu navegador. As visitas não são contadas, e nada é solicitado ao servidor de nenhuma outra empresa.',
          'Uma exceção: se o seu navegador não conseguir gerar o PDF, o editor pergunta se este servidor pode fazer isso. O documento só é enviado para lá, com a foto, o logotipo e as fontes, se você concordar. O servidor gera o PDF, envia de volta e não guarda nada.',
          'Como todo servidor web, ele vê o endereço da página que o navegador solicita e o seu endereço de rede enquanto responde. A parte de um endereço depois de “#”, que indica qual currículo está aberto, nunca é enviada.',
          'Seu navegador pode ter recursos, como a correção ortográfica ou o preenchimento de formulários, que enviam dados a quem o criou. Eles fazem parte do navegador, e você pode desativá-los nas configurações dele.',
        ],
        items: [],
      },
      {
        title: 'No servidor, com uma conta',
        paragraphs: [
          'Tudo é armazenado por este servidor. Quem administra o servidor pode ler e pode manter backups.',
        ],
        items: [
          {
            term: 'Seus currículos',
            text: 'Todos os currículos, as versões anteriores e o que está na lixeira, que é excluído definitivamente depois de 30 dias. Os PDFs dos seus links de compartilhamento, com cada link.',
          },
          {
            term: 'Você',
            text: 'Nome e e-mail. Sua senha como um hash que não pode ser transformado de volta em senha, o segredo por trás dos códigos do seu app autenticador, a parte pública de cada chave de acesso e os provedores de login que você vinculou.',
          },
          {
            term: 'Seus dispositivos',
            text: 'Para cada sessão, o que o navegador diz sobre si mesmo e o dia em que foi usada pela última vez. Nenhum endereço de rede.',
          },
          {
            term: 'Sua chave de um modelo de IA',
            text: 'Só se você informar uma: criptografada, para que ninguém possa lê-la no banco de dados. Ela é excluída com a sua conta ou quando você a remove. Quanto você usou de um modelo de IA em um dia fica armazenado por 400 dias.',
          },
          {
            term: 'Solicitações à IA',
            text: 'Só quando você faz uma: as partes relevantes do currículo e a descrição da vaga que você colou vão para o único servidor indicado nas suas configurações. Os campos de nome, e-mail, telefone, endereço e links e a foto ficam de fora. Se você pede à IA que leia de novo um arquivo importado, todas as linhas do arquivo vão para lá, com marcas no lugar do nome e dos dados de contato que foram reconhecidos. Sua solicitação e a resposta ficam armazenadas por 7 dias, a menos que quem administra este servidor tenha definido outro prazo, ou até você removê-las.',
          },
          {
            term: 'Comentários',
            text: 'O que escrevem os leitores dos seus links de compartilhamento: as palavras, o nome que informam e a hora. Nenhum endereço de rede. Você pode excluir cada comentário, e eles são excluídos com o currículo.',
          },
          {
            term: 'Espaços de trabalho',
            text: 'Em quais espaços de trabalho você está e com qual função. O que você escreve em um espaço de trabalho pertence a ele: todos os membros podem ler, e fica lá quando você sai. O registro dele anota quem fez o quê, sem nomes nem conteúdo.',
          },
          {
            term: 'Apps e webhooks',
            text: 'Quais apps você conectou, desde quando e o que podem fazer. Os endereços para onde você manda enviar eventos: recebem identificadores internos, nunca as suas palavras.',
          },
          {
            term: 'Tentativas de login',
            text: 'Quantas vezes alguém tentou entrar ou pediu um e-mail, com nomes em hash que não podem ser transformados de volta em um endereço, por no máximo um dia.',
          },
        ],
      },
      {
        title: 'Com terceiros',
        paragraphs: [
          'Se o e-mail está configurado, códigos, links e notificações passam pelo servidor de e-mail escolhido por quem administra este servidor. Se não, são mostrados só a essa pessoa, por um dia, no computador em que o Vitae roda.',
          'Se você entra com outro provedor, ele fica sabendo que você usa o Vitae aqui e nos informa seu nome e e-mail. Nada mais vai para ninguém.',
        ],
        items: [],
      },
      {
        title: 'Nos arquivos que você baixa',
        paragraphs: [
          'Um PDF contém o seu currículo. Contém também um título formado pelo seu nome e pelo título profissional, seu nome como autor, o idioma e a hora da última alteração. Se você inclui no PDF uma cópia editável, ele contém o documento inteiro, com os itens ocultos. Um arquivo JSON Resume contém o seu currículo e, a menos que você o deixe de fora, o design. Nada neles diz em que dispositivo foram feitos. Você decide para onde vão.',
        ],
        items: [],
      },
      {
        title: 'Como excluir',
        paragraphs: [],
        items: [
          {
            term: 'Um currículo',
            text: 'Mova-o para a lixeira em “Seus currículos” e exclua-o definitivamente lá.',
          },
          {
            term: 'Sua conta',
            text: 'Em “Configurações”. Tudo o que ela tem no servidor é excluído na hora, exceto nos backups. A página pergunta o que fazer com os currículos no seu dispositivo. Ao sair da conta, você também pode removê-los.',
          },
          {
            term: 'Este navegador',
            text: 'Limpe os dados deste site nas configurações do navegador. Isso exclui todo o armazenamento de uma vez. Ninguém pode trazê-lo de volta, então baixe antes uma cópia se puder precisar dela.',
          },
        ],
      },
      {
        title: 'Como dados podem se perder',
        paragraphs: [
          'Um navegador pode limpar os dados de sites quando o dispositivo está com pouco espaço, e alguns os limpam quando você passa semanas sem abrir um site. O Vitae pede ao navegador que os mantenha e diz a você se ele concordou. Baixe uma cópia do que importa.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Ir para seus currículos',
  },
  notFound: {
    title: 'Página não encontrada',
    text: 'A página pode ter mudado de lugar, ou o endereço pode ter um erro de digitação. Seus currículos estão onde você os deixou.',
    yourCvs: 'Seus currículos',
    home: 'Página inicial',
  },
  offline: {
    title: 'Você está offline',
    text: 'Esta página precisa de conexão. Recarregue-a quando estiver online de novo. Offline, você ainda pode escrever, importar um currículo, adaptá-lo a uma vaga, verificar um PDF e baixar. Nada do que você digitou se perde.',
    yourCvs: 'Seus currículos',
    checkPdf: 'Verificar um PDF',
  },
}
