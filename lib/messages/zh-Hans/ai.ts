import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

type Exam = {
  noticed: number
  fabrications: number
  supported: number
  honest: number
  isPassed: boolean
}

const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) =>
  `在 ${fabrications} 处编造内容中发现了 ${noticed} 处，在 ${honest} 个真实句子中认可了 ${supported} 个。${
    isPassed ? '它会对照简历核对建议。' : '可靠性不足，因此每条建议都会请你确认。'
  }`

/** Messages about AI models, in Simplified Chinese. */
export const ai: typeof english = {
  settings: {
    title: 'AI',
    text: 'AI 模型可以为简历提供更好的措辞。其他功能都不需要 AI。',
    works: '使用中',
    none: '未设置',
    ownModel: (model, provider) => `${provider} 的 ${model}，使用你的密钥`,
    operatorModel: (model, provider) => `${model}（${provider}），由此服务器提供`,
    nothing: '你没有设置 AI 模型。',
    operatorLost: '此服务器有 AI 模型，但缺少密钥。请联系此服务器的管理员。',
    modelTitle: 'AI 模型',
    test: '测试连接',
    testAgain: '重新测试',
    testing: '正在测试…',

    keyTitle: '你自己的密钥',
    keyNone: '自行选择 AI 模型，并直接向其服务商付费。设置后将取代此服务器的模型。',
    keyKept: (provider, date) => `用于 ${provider}，保存于${date}。`,
    keyLost: '你的密钥已无法读取，因为此服务器恢复时缺少用于解密的主密钥。请重新输入密钥。',
    add: '添加密钥',
    change: '更改',
    remove: '移除密钥',
    removed: '密钥已从此服务器移除。它在服务商处仍然有效，你可以在那里吊销。',
    saved: '密钥已保存。',
    provider: '服务商',
    providerHint: (host) => `你的密钥和 AI 请求只会发送到 ${host}。`,
    key: '密钥',
    keyHint: '加密存储，不会再次显示。',
    keyKeptHint: '留空则保留当前密钥。',
    model: 'AI 模型',
    modelHint: (example) => `服务商使用的模型名称，例如 ${example}。`,
    save: '保存并测试',
    missingKey: '请输入从服务商处获得的密钥。',
    missingModel: '请输入 AI 模型的名称。',
    invalid: '密钥和模型名称只能包含字母、数字和符号，不能有空格。未做任何更改。请检查这两个字段。',

    report: {
      works: (seconds) => `已连接。AI 模型在 ${seconds} 秒内作出回答。`,
      mode: {
        schema: '支持结构化输出。',
        json: '仅支持 JSON 输出。每个回答都会检查，不符合要求时会再请求一次。',
        plain: '不支持结构化输出。每个回答都会检查，不符合要求时会再请求一次。',
      },
      usage: {
        told: '会报告使用的 token 数量。',
        untold: '不报告使用的 token 数量，因此费用未知。',
      },
      vectors: (count) => `可以按含义搜索（${count} 维）。`,
      noVectors: '无法按含义搜索。',
      exam: (exam) => `复核能力测试：${examResult(exam)}`,
      examIn: (language, exam) => `复核能力测试（${language}）：${examResult(exam)}`,
      revoked:
        '在复核中，它漏掉了为测试而设置的错误，因此每条建议都会请你确认。我们正在重新测试。你也可以自行测试。',
      noExam: '无法测试它的复核能力，因此每条建议都会请你确认。',
    },

    todayTitle: '今天',
    tokens: (used) => `已用 ${used} 个 token`,
    tokensOf: (used, limit) => `已用 ${used} 个 token，上限 ${limit} 个`,
    calls: (count) => plural(count, { other: '# 次请求' }),
    cost: (dollars) => `最多 ${dollars} 美元`,
    costLittle: '不到 1 美分',
    costUnknown: '费用未知',
    tokensHint: '一个 token 约为四分之三个英文单词。计数在 UTC 零点重置。',

    sentTitle: '哪些内容会发送给 AI 模型',
    sent: [
      {
        term: '何时发送',
        text: '只在你提出请求时；以及你修改一条建议并停顿时，此时会将你的修改与简历对比。编写简历或求职信时绝不发送，也绝不在后台发送。',
      },
      {
        term: '发送什么',
        text: '简历中与请求有关的部分，以及你粘贴的职位描述。与职位描述对比或核对建议时，会发送简历的全部文字。姓名、邮箱、电话、地址和链接字段以及照片不会发送。为导入的文件请求帮助时，会发送未归类的行及其前后的行。',
      },
      {
        term: '发送给谁',
        text: '只发送给上面列出的服务商或服务器。对方保留什么、保留多久，由其运营方决定。按含义搜索时，由你的文字生成的向量存储在此服务器指定的位置，并随简历一起删除。',
      },
      {
        term: '你会得到什么',
        text: '供你查看的建议。只有你采纳后才会写入简历。',
      },
    ],
  },

  errors: {
    'ai-not-set-up': '你没有设置 AI 模型。请在设置中添加自己的密钥。',
    'budget-used-up':
      '今天的 AI 额度已用完，将在 UTC 零点重置。如需现在继续，请在设置中添加自己的密钥。',
    'key-refused': '服务商拒绝了此密钥，或此密钥无权使用该 AI 模型。请在设置中检查密钥。',
    'out-of-credit': '此密钥所属账号的余额不足。请在服务商处充值后重试。',
    'model-unknown': '服务商没有此 AI 模型。请在设置中检查模型名称。',
    busy: 'AI 模型繁忙。请一分钟后重试。',
    'server-trouble': 'AI 模型的服务器出现问题。请几分钟后重试。',
    unreachable:
      'AI 模型的服务器没有响应。如果它运行在你自己的电脑上，请检查是否已启动；否则请稍后重试。',
    'too-slow': 'AI 模型耗时过长，已停止。请重试，或在设置中选择更快的模型。',
    cancelled: '你已停止此请求。未做任何更改。',
    refused: 'AI 模型拒绝回答。请稍微修改文字，或在设置中换一个模型。',
    'cut-off': 'AI 模型的回答过长而被截断。请每次少请求一些文字。',
    unreadable: '无法读取 AI 模型的回答。请重试，或在设置中换一个模型。',
    'wrong-shape': 'AI 模型的回答格式不正确。请重试，或在设置中换一个模型。',
    'too-large': 'AI 模型发送的文字过多，已停止。请在设置中换一个模型。',
    'too-long': '文字超出了 AI 模型一次能处理的量。请减少文字后重试。',
    redirected: 'AI 模型的服务器要求转到另一个地址，系统不会自动跳转。请由设置它的人输入新地址。',
    'no-model-server': '此地址的服务器不是 AI 模型服务器。请由设置它的人检查地址。',
    'no-document': '此简历已不在你的账号中。未做任何更改。',
    'nothing-to-reword': '此简历还没有可以润色的个人简介或要点。请先写一些。',
    'no-such-text':
      '无法为这段文字提供措辞建议：它可能为空、已隐藏、过长或包含链接。请修改后重试。',
    'unknown-language':
      '只能核对从英语、德语、法语、西班牙语、葡萄牙语和意大利语翻译的内容，而此简历似乎不是其中任何一种。未做任何更改。请用其中一种语言多写一些，然后重试。',
    'no-vector-index': '此服务器尚未完整设置按含义搜索，因此改为按词语对比。',
    'input-lost': '你发送的数据已不在此处。请重新发送。',
    'notes-unreadable':
      '在这些笔记中没有找到简历。请写上姓名，并分行写出每份工作的单位、日期和职责。',
    'render-failed': '无法为此简历生成 PDF。未做任何更改。请减少或缩短文字后重试。',
    'took-too-long': '处理此简历的时间过长，已停止。未做任何更改。请减少或缩短文字后重试。',
    'gave-up': '此请求多次失败。未做任何更改。请重试，或在设置中换一个 AI 模型。',
    'wrong-embeddings': '按含义搜索的 AI 模型返回了无法使用的数据。请为此换一个模型。',
  },
}
