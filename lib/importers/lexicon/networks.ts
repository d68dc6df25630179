import { foldWords } from '@/lib/language/unicode/fold-words'

/** Display name, hosts and aliases. Networks without hosts are recognised by name only. */
const table = `
LinkedIn = linkedin.com lnkd.in | linked in
GitHub = github.com github.io | git hub
GitLab = gitlab.com
Bitbucket = bitbucket.org
XING = xing.com xing.to
ORCID = orcid.org
Google Scholar = scholar.google.com scholar.google.de | scholar
ResearchGate = researchgate.net
Academia = academia.edu | academia.edu
Stack Overflow = stackoverflow.com | stackoverflow
Stack Exchange = stackexchange.com
Twitter = twitter.com
X = x.com
Mastodon = mastodon.social mastodon.online fosstodon.org hachyderm.io
Bluesky = bsky.app bsky.social
Threads = threads.net
Facebook = facebook.com fb.com fb.me
Instagram = instagram.com instagr.am
YouTube = youtube.com youtu.be
Vimeo = vimeo.com
TikTok = tiktok.com
Pinterest = pinterest.com
Behance = behance.net
Dribbble = dribbble.com
ArtStation = artstation.com
DeviantArt = deviantart.com
Flickr = flickr.com
500px = 500px.com
SoundCloud = soundcloud.com
Spotify = open.spotify.com spotify.com
Bandcamp = bandcamp.com
IMDb = imdb.com
Medium = medium.com
Substack = substack.com
DEV = dev.to | dev.to
Hashnode = hashnode.com hashnode.dev
Kaggle = kaggle.com
Hugging Face = huggingface.co | huggingface
LeetCode = leetcode.com
HackerRank = hackerrank.com
Codeforces = codeforces.com
CodePen = codepen.io
npm = npmjs.com
PyPI = pypi.org
Docker Hub = hub.docker.com
Keybase = keybase.io
Gravatar = gravatar.com
Goodreads = goodreads.com
AngelList = angel.co wellfound.com | wellfound
Upwork = upwork.com
Fiverr = fiverr.com
Malt = malt.fr malt.com
Viadeo = viadeo.com
Telegram = t.me telegram.me
WhatsApp = wa.me whatsapp.com
Skype = skype.com
Discord = discord.gg discord.com
Slack = slack.com
WeChat = weixin.qq.com | 微信 | weixin
Weibo = weibo.com | 微博
Zhihu = zhihu.com | 知乎
Gitee = gitee.com
Qiita = qiita.com
Zenn = zenn.dev
Wantedly = wantedly.com
Note = note.com
LINE = line.me
KakaoTalk = open.kakao.com | 카카오톡
Naver Blog = blog.naver.com | 네이버 블로그
Velog = velog.io
Tistory = tistory.com
VK = vk.com | вконтакте
HeadHunter = hh.ru
Habr = habr.com | хабр
DOU = dou.ua
Scopus = scopus.com
Publons = publons.com
Web of Science = webofscience.com
arXiv = arxiv.org
SSRN = ssrn.com
Zenodo = zenodo.org
Figshare = figshare.com
Speaker Deck = speakerdeck.com
SlideShare = slideshare.net
Linktree = linktr.ee
About.me = about.me
Read.cv = read.cv
Polywork = polywork.com
Credly = credly.com
Reddit = reddit.com
Twitch = twitch.tv
Tumblr = tumblr.com
WordPress = wordpress.com
Blogger = blogspot.com
Notion = notion.site notion.so
`

let byHost: Map<string, string> | undefined
const byName = new Map<string, string>()

function hosts(): Map<string, string> {
  if (byHost) return byHost
  byHost = new Map()
  for (const line of table.trim().split('\n')) {
    const [name = '', rest = ''] = line.split(' = ')
    const [addresses = '', ...others] = rest.split(' | ')
    for (const host of addresses.split(' ')) byHost.set(host, name)
    for (const word of [name, ...others]) byName.set(foldWords(word), name)
  }
  return byHost
}

/**
 * Returns the network of a URL ("de.linkedin.com/in/…" is LinkedIn), or null.
 * @param url with or without a scheme
 */
export function findNetwork(url: string): string | null {
  const host = /^(?:[a-z][a-z+.-]*:\/\/)?([^/?#\s@:]+)/i.exec(url.trim())?.[1]?.toLowerCase()
  if (!host?.includes('.')) return null
  const labels = host.split('.')
  for (let at = 0; at < labels.length - 1; at++) {
    const name = hosts().get(labels.slice(at).join('.'))
    if (name !== undefined) return name
  }
  return null
}

/** Returns the network that a short text names ("LinkedIn", "LinkedIn:"), or null. */
export function networkNamed(text: string): string | null {
  if (text.length > 30) return null
  hosts()
  return byName.get(foldWords(text).replace(/[\s:：]+$/, '')) ?? null
}
