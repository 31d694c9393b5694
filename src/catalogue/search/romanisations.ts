/**
 * Spellings in use beside those of the gazetteer: postal, Mongolian, older and foreign ones.
 * Keyed by the stem of the Chinese name, so that a league, its city and its places share them.
 * Plain pinyin is no spelling of its own here: it is understood everywhere.
 */
const ROMANISATIONS: Readonly<Record<string, readonly string[]>> = {
  内蒙古: ['Inner Mongolia', 'Neimenggu', 'Nei Mongol', 'Nei Menggu', 'Ovor Mongol'],
  呼和浩特: ['Hohhot', 'Huhhot', 'Huhehot', 'Hoh Hot', 'Kukukhoto'],
  包头: ['Baotou', 'Paotow', 'Pao-tou', 'Bugat'],
  乌海: ['Wuhai', 'Ühai'],
  赤峰: ['Chifeng', 'Ulanhad', 'Ulaankhad'],
  通辽: ['Tongliao', 'Tungliao'],
  鄂尔多斯: ['Ordos', 'Erdos'],
  呼伦贝尔: ['Hulunbuir', 'Hulun Buir', 'Hulunber', 'Kholonbuir'],
  巴彦淖尔: ['Bayannur', 'Bayan Nur', 'Bayan Nuur', 'Bayannaoer', 'Bayannuur', 'Bayinnur'],
  乌兰察布: ['Ulanqab', 'Ulaan Chab', 'Ulanchab', 'Wulanchab'],
  兴安盟: ['Hinggan', 'Khingan', "Xing'an", 'Xingan'],
  锡林郭勒: ['Xilingol', 'Xilin Gol', 'Shiliin Gol', 'Xilinguole'],
  阿拉善: ['Alxa', 'Alashan', 'Alasha'],
  二连浩特: ['Erenhot', 'Ereen', 'Erlian', 'Eren Hot', 'Erlianhaote'],
  锡林浩特: ['Xilinhot', 'Xilin Hot', 'Shiliin Khot'],
  乌兰浩特: ['Ulanhot', 'Ulan Hot', 'Ulaankhot', 'Wangyehmiao'],
  霍林郭勒: ['Holingol', 'Huolinguole', 'Huolin Gol'],
  满洲里: ['Manzhouli', 'Manchouli', 'Manjuur'],
  阿尔山: ['Arxan', 'Arshan'],
  海拉尔: ['Hailar', 'Khailar'],
  额尔古纳: ['Ergun', 'Argun', 'Ergune'],
  额济纳: ['Ejin', 'Ejina', 'Edsin', 'Etsin'],
  巴彦浩特: ['Bayanhot', 'Bayan Hot'],
  准格尔: ['Jungar', 'Zhungeer'],
  乌拉特: ['Urad', 'Urat'],
  杭锦: ['Hanggin', 'Hangjin'],
  磴口: ['Dengkou'],
  科尔沁: ['Horqin', 'Khorchin', 'Korqin'],
  察哈尔: ['Chahar', 'Qahar', 'Tsakhar'],
  苏尼特: ['Sonid', 'Sunit', 'Sunid'],
  乌珠穆沁: ['Ujimqin', 'Uzemchin', 'Üzemchin'],
  白云鄂博: ['Bayan Obo', 'Bayun Obo', 'Baiyun Ebo'],
  和林格尔: ['Horinger', 'Horinggar', 'Helinger', 'Holingor'],
  托克托: ['Togtoh', 'Tuoketuo'],
  土默特: ['Tumd', 'Tumed', 'Tümed', 'Tumet', 'Tumote'],
  甘其毛都: ['Ganqimaodu', 'Ganqimaodao', 'Ganq Mod', 'Ganqmod', 'Gants Mod', 'Gantsmod'],
  嘎顺苏海图: ['Gashuun Sukhait', 'Gashuunsukhait'],
  策克: ['Ceke', 'Sekhee', 'Tsekh'],
  满都拉: ['Mandula', 'Mandal', 'Mandlaa'],
  珠恩嘎达布其: ['Zuungadabuqi', 'Zhu’engadabuqi', 'Zuun Khatavch'],
  乌梁素海: ['Ulansuhai', 'Ulansu Hai', 'Wuliangsu Lake', 'Ulaansukhai', 'Wuliangsuhai Nur'],
  居延海: ['Juyan', 'Gashun Nur', 'Sogo Nur', 'Gaxun Nur'],
  库布其: ['Kubuqi', 'Hobq', 'Qubqi', 'Kubqi'],
  乌兰布和: ['Ulan Buh', 'Ulan Buhe', 'Wulanbuhe', 'Ulaan Bukh'],
  腾格里: ['Tengger', 'Tenggeli'],
  巴丹吉林: ['Badain Jaran', 'Badan Jilin'],
  毛乌素: ['Mu Us', 'Muus', 'Maowusu'],
  浑善达克: ['Otindag', 'Hunshandake', 'Hunshandak', 'Onqin Daga'],
  呼伦湖: ['Hulun Lake', 'Dalai Nur', 'Hulun Nur'],
  达里湖: ['Dali Lake', 'Dalinor', 'Dali Nur'],
  黄河: ['Yellow River', 'Huang He', 'Hwang Ho'],
  大兴安岭: ['Greater Khingan', 'Da Hinggan', 'Great Khingan'],
  阴山: ['Yinshan', 'Yin Mountains'],
  河套: ['Hetao', 'Ordos Loop'],
  扎门乌德: ['Zamyn-Uud', 'Zamiin-Uud'],
  海流图: ['Haliut', 'Hailiut'],
  乌拉山: ['Ulashan', 'Wula Mountains'],
  乌拉盖: ['Ulgai', 'Ulagai'],
  加格达奇: ['Jagdaqi', 'Jagdachi'],
  察汗淖尔: ['Qahan Nur', 'Chahan Nur'],
  大青山: ['Daqingshan', 'Daqing Mountains'],
};

export interface Spelling {
  /** In one word or several, as written by those who use it. */
  stem: string;
  /** The whole name with its stem so spelt: `Bayan Nur 市第三中学`. */
  name: string;
}

/** Other spellings of a name that contains one of the stems. */
export const spellingsOf = (zh: string): Spelling[] =>
  Object.entries(ROMANISATIONS).flatMap(([stem, others]) =>
    zh.includes(stem) ? others.map((o) => ({ stem: o, name: zh.replace(stem, ` ${o} `).trim() })) : [],
  );
