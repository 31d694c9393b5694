/** 配置文件、嵌入与运行的文字。 */
export const operateZh = {
  'config.unreadable': '{at} 不是有效的 JSON（{value}），已改用默认设置。请检查逗号、引号和括号。',
  'config.missing': '{at} 没有读到（{value}），已改用默认设置。请把该文件放在 index.html 旁边，内容至少为 {}。',
  'config.object': '{at}：应为 { … } 形式的对象，而不是“{value}”。',
  'config.unknown': '{at}：没有这个设置项，已忽略。可用的设置项见 config.example.json。',
  'config.text': '{at}：应为文字，或 {"zh": "…", "en": "…"}，而不是“{value}”。',
  'config.list': '{at}：应为列表 [ … ]，而不是“{value}”。',
  'config.yesNo': '{at}：应为 true 或 false，而不是“{value}”。',
  'config.origin':
    '{at}：“{value}”不是来源。只写协议、主机和端口，例如 https://portal.example.gov.cn，不带路径，不用通配符。',
  'config.url': '{at}：“{value}”不是可用的地址。请写相对路径或 http(s) 地址。',
  'config.ownUrl': '{at}：“{value}”必须是本站地址，例如 /errors。',
  'config.tiles': '{at}：“{value}”缺少 {z}、{x}、{y}，例如 https://tiles.example.gov.cn/{z}/{x}/{y}.png。',
  'config.address': '{at}：“{value}”不是公开网址。请写 https://… 开头、不带 ? 和 # 的地址。',
  'config.scene': '{at}：无法识别“{value}”。请从页面地址 # 之后复制。',
  'config.id': '{at}：“{value}”不是规划文件的编号，例如 hohhot-2026。',
  'config.talk': '{at}：“{value}”不是讲稿的编号，例如 gateways-north。请从放映时的页面地址 story= 之后复制。',
  'config.basemap': '{at}：“{value}”不可用。请写 embedded、tianditu、xyz 或 style。',
  'config.key': '{at}：天地图需要密钥（tk），“{value}”不是。请在天地图控制台申请浏览器端密钥。',
  'config.analytics': '{at}：本程序没有访问统计，只能写 false。',
  'config.more': 'config.json 另有 {n} 处问题。',

  'embed.full': '查看完整地图',
  'embed.source': '来源：{titles}',
  'embed.part': '显示',
  'embed.noItem': '没有指定条目，或该条目不在目录中。',

  'leave.title': '即将离开本站',
  'leave.text': '您访问的链接即将离开“{title}”，前往：',
  'leave.go': '继续访问',
  'leave.stay': '留在本站',

  'map.number': '审图号：{number}',
  'map.basemapFailed': '门户底图（{host}）没有加载成功，已改用内置底图。',
  'map.basemapPatchy': '门户底图（{host}）有一部分没有加载成功，缺失处显示内置底图。',
  'map.credit.tianditu': '底图：天地图',
  'map.countiesFailed':
    '旗县界线文件 {value} 无法使用（{why}），地图上不显示旗县界线。应为 GeoJSON 面数据，以 adcode、code 或 gb 标明代码。',
} as const;
