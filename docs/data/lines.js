window.briefingLines = {
  "apple-ed2a2263": [
    "seeds/companies/apple.yml:11",
    null
  ],
  "baidu-9750db59": [
    "seeds/companies/baidu.yml:11",
    null
  ],
  "faw-group-696117a4": [
    "seeds/companies/faw-group.yml:25",
    null
  ],
  "faw-group-9e7a5325": [
    "seeds/companies/faw-group.yml:31",
    null
  ],
  "faw-group-b3c110c2": [
    "seeds/companies/faw-group.yml:37",
    null
  ],
  "faw-group-281d6091": [
    "seeds/companies/faw-group.yml:44",
    null
  ],
  "faw-group-127b9f0a": [
    "seeds/companies/faw-group.yml:52",
    null
  ],
  "faw-jiefang-d82b716b": [
    "seeds/companies/faw-jiefang.yml:12",
    null
  ],
  "faw-jiefang-2b607392": [
    "seeds/companies/faw-jiefang.yml:21",
    null
  ],
  "faw-jiefang-89949001": [
    "seeds/companies/faw-jiefang.yml:32",
    null
  ],
  "faw-jiefang-c34d9595": [
    "seeds/companies/faw-jiefang.yml:41",
    null
  ],
  "faw-new-energy-automobile-sales-43177e67": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:14",
    null
  ],
  "faw-new-energy-automobile-sales-f47f04e7": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:23",
    null
  ],
  "faw-new-energy-automobile-sales-f9967d09": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:32",
    null
  ],
  "faw-new-energy-automobile-sales-c9b01199": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:42",
    null
  ],
  "geely-5a56be18": [
    "seeds/companies/geely.yml:9",
    null
  ],
  "geely-a03e450d": [
    "seeds/companies/geely.yml:15",
    null
  ],
  "great-wall-motor-da2e0abc": [
    "seeds/companies/great-wall-motor.yml:22",
    null
  ],
  "great-wall-motor-43d13dd1": [
    "seeds/companies/great-wall-motor.yml:31",
    null
  ],
  "great-wall-motor-99d53e67": [
    "seeds/companies/great-wall-motor.yml:41",
    null
  ],
  "great-wall-motor-58a157c6": [
    "seeds/companies/great-wall-motor.yml:51",
    null
  ],
  "great-wall-motor-bc8e6ec1": [
    "seeds/companies/great-wall-motor.yml:61",
    null
  ],
  "great-wall-motor-26990a4f": [
    "seeds/companies/great-wall-motor.yml:71",
    null
  ],
  "great-wall-motor-c26d3cd1": [
    "seeds/companies/great-wall-motor.yml:77",
    null
  ],
  "great-wall-motor-32dd589f": [
    "seeds/companies/great-wall-motor.yml:83",
    null
  ],
  "great-wall-motor-241eacdd": [
    "seeds/companies/great-wall-motor.yml:90",
    null
  ],
  "great-wall-motor-5c205262": [
    "seeds/companies/great-wall-motor.yml:96",
    null
  ],
  "great-wall-motor-82c44cc8": [
    "seeds/companies/great-wall-motor.yml:105",
    null
  ],
  "great-wall-motor-f9523415": [
    "seeds/companies/great-wall-motor.yml:112",
    null
  ],
  "huawei-689a4519": [
    "seeds/companies/huawei.yml:11",
    null
  ],
  "jac-motors-f5c79f12": [
    "seeds/companies/jac-motors.yml:15",
    null
  ],
  "jac-motors-7a17342e": [
    "seeds/companies/jac-motors.yml:23",
    null
  ],
  "jac-motors-648c0d69": [
    "seeds/companies/jac-motors.yml:33",
    null
  ],
  "jac-motors-6ea46283": [
    "seeds/companies/jac-motors.yml:48",
    null
  ],
  "jac-motors-13286c0e": [
    "seeds/companies/jac-motors.yml:63",
    null
  ],
  "jac-motors-0b64b952": [
    "seeds/companies/jac-motors.yml:72",
    null
  ],
  "jac-motors-61821db1": [
    "seeds/companies/jac-motors.yml:79",
    null
  ],
  "jac-motors-a6071830": [
    "seeds/companies/jac-motors.yml:85",
    null
  ],
  "jilin-provincial-government-47002b56": [
    "seeds/companies/jilin-provincial-government.yml:16",
    null
  ],
  "jilin-provincial-government-6dcf74bd": [
    "seeds/companies/jilin-provincial-government.yml:25",
    null
  ],
  "jing-junhai-c1c13e4d": [
    "seeds/people/jing-junhai.yml:11",
    null
  ],
  "jing-junhai-90d99527": [
    "seeds/people/jing-junhai.yml:26",
    null
  ],
  "jing-junhai-0165ecd6": [
    "seeds/people/jing-junhai.yml:43",
    null
  ],
  "jing-junhai-052a85d8": [
    "seeds/people/jing-junhai.yml:60",
    null
  ],
  "lei-jun-06a84988": [
    "seeds/people/lei-jun.yml:14",
    null
  ],
  "lei-jun-834b0600": [
    "seeds/people/lei-jun.yml:32",
    null
  ],
  "lei-jun-83c83f98": [
    "seeds/people/lei-jun.yml:48",
    null
  ],
  "lei-jun-2581e019": [
    "seeds/people/lei-jun.yml:63",
    null
  ],
  "lei-jun-af0168f2": [
    "seeds/people/lei-jun.yml:77",
    null
  ],
  "lei-jun-9101170a": [
    "seeds/people/lei-jun.yml:91",
    null
  ],
  "lei-jun-097fcaf2": [
    "seeds/people/lei-jun.yml:106",
    null
  ],
  "lei-jun-eead4069": [
    "seeds/people/lei-jun.yml:116",
    null
  ],
  "lei-jun-db942761": [
    "seeds/people/lei-jun.yml:125",
    null
  ],
  "lei-jun-b2112b89": [
    "seeds/people/lei-jun.yml:133",
    null
  ],
  "lei-jun-407d9ce5": [
    "seeds/people/lei-jun.yml:142",
    null
  ],
  "lei-jun-be862615": [
    "seeds/people/lei-jun.yml:155",
    null
  ],
  "lei-jun-8d93fc6f": [
    "seeds/people/lei-jun.yml:170",
    null
  ],
  "lei-jun-5578bd67": [
    "seeds/people/lei-jun.yml:180",
    null
  ],
  "lei-jun-f7b9dac4": [
    "seeds/people/lei-jun.yml:187",
    null
  ],
  "lei-jun-23c5ed94": [
    "seeds/people/lei-jun.yml:204",
    null
  ],
  "lei-jun-06d28ba4": [
    "seeds/people/lei-jun.yml:219",
    null
  ],
  "lei-jun-e873fdee": [
    "seeds/people/lei-jun.yml:237",
    null
  ],
  "lei-jun-4059fcc7": [
    "seeds/people/lei-jun.yml:252",
    null
  ],
  "lei-jun-8fdf6460": [
    "seeds/people/lei-jun.yml:261",
    null
  ],
  "lei-jun-8818dcf8": [
    "seeds/people/lei-jun.yml:273",
    null
  ],
  "li-auto-9d850654": [
    "seeds/companies/li-auto.yml:9",
    null
  ],
  "li-auto-ef2350f0": [
    "seeds/companies/li-auto.yml:17",
    null
  ],
  "li-auto-26468a20": [
    "seeds/companies/li-auto.yml:25",
    null
  ],
  "nio-3c4f3236": [
    "seeds/companies/nio.yml:14",
    null
  ],
  "nio-375c7833": [
    "seeds/companies/nio.yml:22",
    null
  ],
  "nio-89960d8b": [
    "seeds/companies/nio.yml:30",
    null
  ],
  "reuters-23531aae": [
    "seeds/companies/reuters.yml:12",
    null
  ],
  "xiaomi-2b5d90ac": [
    "seeds/companies/xiaomi.yml:30",
    null
  ],
  "xiaomi-9ce80ea1": [
    "seeds/companies/xiaomi.yml:40",
    null
  ],
  "xiaomi-0b33e1a2": [
    "seeds/companies/xiaomi.yml:49",
    null
  ],
  "xiaomi-e0900572": [
    "seeds/companies/xiaomi.yml:60",
    null
  ],
  "xiaomi-c7915452": [
    "seeds/companies/xiaomi.yml:70",
    null
  ],
  "xiaomi-833dae20": [
    "seeds/companies/xiaomi.yml:84",
    null
  ],
  "xiaomi-04c41e26": [
    "seeds/companies/xiaomi.yml:98",
    null
  ],
  "xiaomi-f0c5aa5c": [
    "seeds/companies/xiaomi.yml:113",
    null
  ],
  "xiaomi-81ca45c9": [
    "seeds/companies/xiaomi.yml:128",
    null
  ],
  "xiaomi-2236911d": [
    "seeds/companies/xiaomi.yml:134",
    null
  ],
  "xiaomi-1a971446": [
    "seeds/companies/xiaomi.yml:142",
    null
  ],
  "xiaomi-f8bc8ba7": [
    "seeds/companies/xiaomi.yml:151",
    null
  ],
  "xiaomi-a5859d20": [
    "seeds/companies/xiaomi.yml:157",
    null
  ],
  "xiaomi-30f4d75d": [
    "seeds/companies/xiaomi.yml:167",
    null
  ],
  "xiaomi-e5eaf323": [
    "seeds/companies/xiaomi.yml:177",
    null
  ],
  "xiaomi-28a2d612": [
    "seeds/companies/xiaomi.yml:187",
    null
  ],
  "xiaomi-5f600a5b": [
    "seeds/companies/xiaomi.yml:196",
    null
  ],
  "xiaomi-1dd13eb9": [
    "seeds/companies/xiaomi.yml:204",
    null
  ],
  "xiaomi-55238feb": [
    "seeds/companies/xiaomi.yml:212",
    null
  ],
  "xiaomi-7d8f0bd5": [
    "seeds/companies/xiaomi.yml:227",
    null
  ],
  "xiaomi-21c8994e": [
    "seeds/companies/xiaomi.yml:242",
    null
  ],
  "xiaomi-1b359950": [
    "seeds/companies/xiaomi.yml:257",
    null
  ],
  "xiaomi-d3b592be": [
    "seeds/companies/xiaomi.yml:274",
    null
  ],
  "xiaomi-a9058623": [
    "seeds/companies/xiaomi.yml:287",
    null
  ],
  "xiaomi-3fb07a86": [
    "seeds/companies/xiaomi.yml:296",
    null
  ],
  "xiaomi-92370f32": [
    "seeds/companies/xiaomi.yml:305",
    null
  ],
  "xiaomi-25e36388": [
    "seeds/companies/xiaomi.yml:313",
    null
  ],
  "xiaomi-126609c4": [
    "seeds/companies/xiaomi.yml:329",
    null
  ],
  "xiaomi-7135fef6": [
    "seeds/companies/xiaomi.yml:338",
    null
  ],
  "xiaomi-ea42d7f3": [
    "seeds/companies/xiaomi.yml:351",
    null
  ],
  "xiaomi-a0e93093": [
    "seeds/companies/xiaomi.yml:363",
    null
  ],
  "xiaomi-79bc968d": [
    "seeds/companies/xiaomi.yml:375",
    null
  ],
  "xiaomi-620c618f": [
    "seeds/companies/xiaomi.yml:387",
    null
  ],
  "xiaomi-2509fc86": [
    "seeds/companies/xiaomi.yml:405",
    null
  ],
  "xiaomi-280f3c44": [
    "seeds/companies/xiaomi.yml:416",
    null
  ],
  "xiaomi-9afd816a": [
    "seeds/companies/xiaomi.yml:427",
    null
  ],
  "xiaomi-f1737752": [
    "seeds/companies/xiaomi.yml:433",
    null
  ],
  "xiaomi-2142545d": [
    "seeds/companies/xiaomi.yml:439",
    null
  ],
  "xiaomi-2632d8bc": [
    "seeds/companies/xiaomi.yml:445",
    null
  ],
  "xiaomi-6bd52b46": [
    "seeds/companies/xiaomi.yml:451",
    null
  ],
  "xiaomi-631cf091": [
    "seeds/companies/xiaomi.yml:459",
    null
  ],
  "xiaomi-5d422a92": [
    "seeds/companies/xiaomi.yml:468",
    null
  ],
  "xiaomi-da21be5e": [
    "seeds/companies/xiaomi.yml:475",
    null
  ],
  "xiaomi-c4a23bae": [
    "seeds/companies/xiaomi.yml:482",
    null
  ],
  "xiaomi-12fe5240": [
    "seeds/companies/xiaomi.yml:489",
    null
  ],
  "xiaomi-eeb5540c": [
    "seeds/companies/xiaomi.yml:496",
    null
  ],
  "xiaomi-5a0a0fb5": [
    "seeds/companies/xiaomi.yml:503",
    null
  ],
  "xiaomi-fb8e9754": [
    "seeds/companies/xiaomi.yml:515",
    null
  ],
  "xiaomi-4f0b4c29": [
    "seeds/companies/xiaomi.yml:522",
    null
  ],
  "xiaomi-82354cee": [
    "seeds/companies/xiaomi.yml:533",
    null
  ],
  "xiaomi-4d25f8c5": [
    "seeds/companies/xiaomi.yml:546",
    null
  ],
  "xiaomi-c85aeeeb": [
    "seeds/companies/xiaomi.yml:555",
    null
  ],
  "xiaomi-105d5565": [
    "seeds/companies/xiaomi.yml:566",
    null
  ],
  "xiaomi-7a72cb86": [
    "seeds/companies/xiaomi.yml:578",
    null
  ],
  "xiaomi-493d0fc0": [
    "seeds/companies/xiaomi.yml:587",
    null
  ],
  "xiaomi-7ad05f1f": [
    "seeds/companies/xiaomi.yml:598",
    null
  ],
  "xiaomi-9e76f88c": [
    "seeds/companies/xiaomi.yml:611",
    null
  ],
  "xiaomi-d40033f4": [
    "seeds/companies/xiaomi.yml:620",
    null
  ],
  "xiaomi-auto-0484932f": [
    "seeds/companies/xiaomi-auto.yml:37",
    null
  ],
  "xiaomi-auto-acbbc437": [
    "seeds/companies/xiaomi-auto.yml:47",
    null
  ],
  "xiaomi-auto-b12ee766": [
    "seeds/companies/xiaomi-auto.yml:62",
    null
  ],
  "xiaomi-auto-1d3b839a": [
    "seeds/companies/xiaomi-auto.yml:73",
    null
  ],
  "xiaomi-auto-f2796306": [
    "seeds/companies/xiaomi-auto.yml:88",
    null
  ],
  "xiaomi-auto-a2047507": [
    "seeds/companies/xiaomi-auto.yml:98",
    null
  ],
  "xiaomi-auto-27bad262": [
    "seeds/companies/xiaomi-auto.yml:114",
    null
  ],
  "xiaomi-auto-e0e7e095": [
    "seeds/companies/xiaomi-auto.yml:127",
    null
  ],
  "xiaomi-auto-53075ffd": [
    "seeds/companies/xiaomi-auto.yml:142",
    null
  ],
  "xiaomi-auto-b4e949a5": [
    "seeds/companies/xiaomi-auto.yml:153",
    null
  ],
  "xiaomi-auto-05359ead": [
    "seeds/companies/xiaomi-auto.yml:165",
    null
  ],
  "xiaomi-auto-5acea696": [
    "seeds/companies/xiaomi-auto.yml:175",
    null
  ],
  "xiaomi-auto-b9749569": [
    "seeds/companies/xiaomi-auto.yml:183",
    null
  ],
  "xiaomi-auto-07b1e576": [
    "seeds/companies/xiaomi-auto.yml:189",
    null
  ],
  "xiaomi-auto-69ec705f": [
    "seeds/companies/xiaomi-auto.yml:200",
    null
  ],
  "xiaomi-auto-d4903434": [
    "seeds/companies/xiaomi-auto.yml:213",
    null
  ],
  "xiaomi-auto-fff0c8f9": [
    "seeds/companies/xiaomi-auto.yml:224",
    null
  ],
  "xiaomi-auto-cf30e651": [
    "seeds/companies/xiaomi-auto.yml:237",
    null
  ],
  "xiaomi-auto-1703168b": [
    "seeds/companies/xiaomi-auto.yml:246",
    null
  ],
  "xiaomi-auto-afced022": [
    "seeds/companies/xiaomi-auto.yml:257",
    null
  ],
  "xiaomi-auto-7fe04809": [
    "seeds/companies/xiaomi-auto.yml:273",
    null
  ],
  "xiaomi-auto-41b20fa8": [
    "seeds/companies/xiaomi-auto.yml:283",
    null
  ],
  "xiaomi-auto-03849452": [
    "seeds/companies/xiaomi-auto.yml:298",
    null
  ],
  "xiaomi-auto-ece1df0b": [
    "seeds/companies/xiaomi-auto.yml:313",
    null
  ],
  "xiaomi-auto-7c163e55": [
    "seeds/companies/xiaomi-auto.yml:324",
    null
  ],
  "xiaomi-auto-d6361f95": [
    "seeds/companies/xiaomi-auto.yml:333",
    null
  ],
  "xiaomi-auto-eecdc5f0": [
    "seeds/companies/xiaomi-auto.yml:342",
    null
  ],
  "xiaomi-auto-76a2f44e": [
    "seeds/companies/xiaomi-auto.yml:352",
    null
  ],
  "xiaomi-auto-4bf5b9e8": [
    "seeds/companies/xiaomi-auto.yml:362",
    null
  ],
  "xiaomi-auto-fa978065": [
    "seeds/companies/xiaomi-auto.yml:371",
    null
  ],
  "xiaomi-auto-ab26e9a1": [
    "seeds/companies/xiaomi-auto.yml:380",
    null
  ],
  "xiaomi-auto-c6f6d174": [
    "seeds/companies/xiaomi-auto.yml:389",
    null
  ],
  "xiaomi-auto-de61828a": [
    "seeds/companies/xiaomi-auto.yml:401",
    null
  ],
  "xiaomi-auto-9fbb3760": [
    "seeds/companies/xiaomi-auto.yml:413",
    null
  ],
  "xiaomi-auto-25814aa5": [
    "seeds/companies/xiaomi-auto.yml:425",
    null
  ],
  "xiaomi-auto-5658e630": [
    "seeds/companies/xiaomi-auto.yml:434",
    null
  ],
  "xiaomi-auto-64783fff": [
    "seeds/companies/xiaomi-auto.yml:445",
    null
  ],
  "xiaomi-auto-203833eb": [
    "seeds/companies/xiaomi-auto.yml:459",
    null
  ],
  "xiaomi-auto-9516ffc8": [
    "seeds/companies/xiaomi-auto.yml:469",
    null
  ],
  "xiaomi-auto-015fb847": [
    "seeds/companies/xiaomi-auto.yml:479",
    null
  ],
  "xiaomi-auto-1e6f4405": [
    "seeds/companies/xiaomi-auto.yml:491",
    null
  ],
  "xiaomi-auto-3fda2284": [
    "seeds/companies/xiaomi-auto.yml:506",
    null
  ],
  "xiaomi-auto-7fc65cbd": [
    "seeds/companies/xiaomi-auto.yml:520",
    null
  ],
  "xiaomi-auto-b6f600fa": [
    "seeds/companies/xiaomi-auto.yml:532",
    null
  ],
  "xiaomi-auto-2c0cbdb9": [
    "seeds/companies/xiaomi-auto.yml:541",
    null
  ],
  "xpeng-motors-82029ed7": [
    "seeds/companies/xpeng-motors.yml:9",
    null
  ],
  "xpeng-motors-2417507e": [
    "seeds/companies/xpeng-motors.yml:17",
    null
  ],
  "xpeng-motors-5240b584": [
    "seeds/companies/xpeng-motors.yml:25",
    null
  ],
  "36kr-87a53631": [
    "seeds/companies/36kr.yml:9",
    null
  ],
  "alan-kang-346ad34f": [
    "seeds/people/alan-kang.yml:9",
    null
  ],
  "alan-kang-1119c8fe": [
    "seeds/people/alan-kang.yml:16",
    null
  ],
  "alan-kang-370db608": [
    "seeds/people/alan-kang.yml:22",
    null
  ],
  "bestune-225a9b21": [
    "seeds/companies/bestune.yml:9",
    null
  ],
  "faw-group-fb57d3a2": [
    "seeds/companies/faw-group.yml:59",
    null
  ],
  "faw-group-02adb05c": [
    "seeds/companies/faw-group.yml:66",
    null
  ],
  "geely-1cb69f64": [
    "seeds/companies/geely.yml:22",
    null
  ],
  "great-wall-motor-73a2cdf1": [
    "seeds/companies/great-wall-motor.yml:119",
    null
  ],
  "great-wall-motor-c9ebfd07": [
    "seeds/companies/great-wall-motor.yml:128",
    null
  ],
  "han-jun-cf287760": [
    "seeds/people/han-jun.yml:12",
    null
  ],
  "hong-feng-c6caca2f": [
    "seeds/people/hong-feng.yml:9",
    null
  ],
  "hongqi-58f401ea": [
    "seeds/companies/hongqi.yml:9",
    null
  ],
  "jac-motors-81529f78": [
    "seeds/companies/jac-motors.yml:93",
    null
  ],
  "jac-motors-0d5acf1a": [
    "seeds/companies/jac-motors.yml:106",
    null
  ],
  "jac-motors-d62ed14f": [
    "seeds/companies/jac-motors.yml:120",
    null
  ],
  "jac-motors-d58438b4": [
    "seeds/companies/jac-motors.yml:135",
    null
  ],
  "jiefang-79a8faba": [
    "seeds/companies/jiefang.yml:12",
    null
  ],
  "jilin-provincial-party-committee-f3fce6de": [
    "seeds/companies/jilin-provincial-party-committee.yml:14",
    null
  ],
  "jing-junhai-3b02d222": [
    "seeds/people/jing-junhai.yml:76",
    null
  ],
  "jing-junhai-d4b4abeb": [
    "seeds/people/jing-junhai.yml:88",
    null
  ],
  "lei-jun-8fcb3f44": [
    "seeds/people/lei-jun.yml:283",
    null
  ],
  "lei-jun-af146133": [
    "seeds/people/lei-jun.yml:294",
    null
  ],
  "lei-jun-708de69a": [
    "seeds/people/lei-jun.yml:304",
    null
  ],
  "lei-jun-6298f554": [
    "seeds/people/lei-jun.yml:318",
    null
  ],
  "lei-jun-89111783": [
    "seeds/people/lei-jun.yml:336",
    null
  ],
  "lei-jun-653f51bd": [
    "seeds/people/lei-jun.yml:354",
    null
  ],
  "lei-jun-49a707ee": [
    "seeds/people/lei-jun.yml:370",
    null
  ],
  "lei-jun-5e5a5c30": [
    "seeds/people/lei-jun.yml:384",
    null
  ],
  "lei-jun-b0d8c9f8": [
    "seeds/people/lei-jun.yml:400",
    null
  ],
  "lei-jun-1e16fbe6": [
    "seeds/people/lei-jun.yml:414",
    null
  ],
  "lei-jun-a2dc960a": [
    "seeds/people/lei-jun.yml:428",
    null
  ],
  "lei-jun-79fafcc0": [
    "seeds/people/lei-jun.yml:442",
    null
  ],
  "lei-jun-5c32a3e4": [
    "seeds/people/lei-jun.yml:456",
    null
  ],
  "lei-jun-dace0f54": [
    "seeds/people/lei-jun.yml:470",
    null
  ],
  "lei-jun-40a055fb": [
    "seeds/people/lei-jun.yml:484",
    null
  ],
  "lei-jun-ee3bf99a": [
    "seeds/people/lei-jun.yml:493",
    null
  ],
  "lei-jun-a95e9d74": [
    "seeds/people/lei-jun.yml:507",
    null
  ],
  "li-xiaoshuang-f11ab55a": [
    "seeds/people/li-xiaoshuang.yml:9",
    null
  ],
  "liu-de-8231815b": [
    "seeds/people/liu-de.yml:9",
    null
  ],
  "lu-weibing-09410be0": [
    "seeds/people/lu-weibing.yml:9",
    null
  ],
  "qichacha-33eca133": [
    "seeds/companies/qichacha.yml:9",
    null
  ],
  "reuters-cef3e6a7": [
    "seeds/companies/reuters.yml:21",
    null
  ],
  "reuters-fe7fb2d4": [
    "seeds/companies/reuters.yml:28",
    null
  ],
  "reuters-9ec335f4": [
    "seeds/companies/reuters.yml:35",
    null
  ],
  "reuters-e5c05b40": [
    "seeds/companies/reuters.yml:46",
    null
  ],
  "sinolink-securities-30be6ade": [
    "seeds/companies/sinolink-securities.yml:9",
    null
  ],
  "wang-xiang-9b9d6126": [
    "seeds/people/wang-xiang.yml:9",
    null
  ],
  "xiaomi-fd829b0a": [
    "seeds/companies/xiaomi.yml:632",
    null
  ],
  "xiaomi-3429e54a": [
    "seeds/companies/xiaomi.yml:646",
    null
  ],
  "xiaomi-4d5efe57": [
    "seeds/companies/xiaomi.yml:656",
    null
  ],
  "xiaomi-21408144": [
    "seeds/companies/xiaomi.yml:667",
    null
  ]
};
