window.briefingLines = {
  "apple-ed2a2263": [
    "seeds/companies/apple.yml:10",
    null
  ],
  "baidu-9750db59": [
    "seeds/companies/baidu.yml:10",
    null
  ],
  "faw-group-696117a4": [
    "seeds/companies/faw-group.yml:22",
    null
  ],
  "faw-group-9e7a5325": [
    "seeds/companies/faw-group.yml:28",
    null
  ],
  "faw-group-b3c110c2": [
    "seeds/companies/faw-group.yml:34",
    null
  ],
  "faw-group-281d6091": [
    "seeds/companies/faw-group.yml:41",
    null
  ],
  "faw-group-127b9f0a": [
    "seeds/companies/faw-group.yml:49",
    null
  ],
  "faw-jiefang-d82b716b": [
    "seeds/companies/faw-jiefang.yml:11",
    null
  ],
  "faw-jiefang-2b607392": [
    "seeds/companies/faw-jiefang.yml:20",
    null
  ],
  "faw-jiefang-89949001": [
    "seeds/companies/faw-jiefang.yml:31",
    null
  ],
  "faw-jiefang-c34d9595": [
    "seeds/companies/faw-jiefang.yml:40",
    null
  ],
  "faw-new-energy-automobile-sales-43177e67": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:13",
    null
  ],
  "faw-new-energy-automobile-sales-f47f04e7": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:22",
    null
  ],
  "faw-new-energy-automobile-sales-f9967d09": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:31",
    null
  ],
  "faw-new-energy-automobile-sales-c9b01199": [
    "seeds/companies/faw-new-energy-automobile-sales.yml:41",
    null
  ],
  "geely-5a56be18": [
    "seeds/companies/geely.yml:8",
    null
  ],
  "geely-a03e450d": [
    "seeds/companies/geely.yml:14",
    null
  ],
  "great-wall-motor-da2e0abc": [
    "seeds/companies/great-wall-motor.yml:19",
    null
  ],
  "great-wall-motor-43d13dd1": [
    "seeds/companies/great-wall-motor.yml:28",
    null
  ],
  "great-wall-motor-99d53e67": [
    "seeds/companies/great-wall-motor.yml:38",
    null
  ],
  "great-wall-motor-58a157c6": [
    "seeds/companies/great-wall-motor.yml:48",
    null
  ],
  "great-wall-motor-bc8e6ec1": [
    "seeds/companies/great-wall-motor.yml:58",
    null
  ],
  "great-wall-motor-26990a4f": [
    "seeds/companies/great-wall-motor.yml:68",
    null
  ],
  "great-wall-motor-c26d3cd1": [
    "seeds/companies/great-wall-motor.yml:74",
    null
  ],
  "great-wall-motor-32dd589f": [
    "seeds/companies/great-wall-motor.yml:80",
    null
  ],
  "great-wall-motor-241eacdd": [
    "seeds/companies/great-wall-motor.yml:87",
    null
  ],
  "great-wall-motor-5c205262": [
    "seeds/companies/great-wall-motor.yml:93",
    null
  ],
  "great-wall-motor-82c44cc8": [
    "seeds/companies/great-wall-motor.yml:102",
    null
  ],
  "great-wall-motor-f9523415": [
    "seeds/companies/great-wall-motor.yml:109",
    null
  ],
  "huawei-689a4519": [
    "seeds/companies/huawei.yml:10",
    null
  ],
  "jac-motors-f5c79f12": [
    "seeds/companies/jac-motors.yml:12",
    null
  ],
  "jac-motors-7a17342e": [
    "seeds/companies/jac-motors.yml:20",
    null
  ],
  "jac-motors-648c0d69": [
    "seeds/companies/jac-motors.yml:30",
    null
  ],
  "jac-motors-6ea46283": [
    "seeds/companies/jac-motors.yml:45",
    null
  ],
  "jac-motors-13286c0e": [
    "seeds/companies/jac-motors.yml:60",
    null
  ],
  "jac-motors-0b64b952": [
    "seeds/companies/jac-motors.yml:69",
    null
  ],
  "jac-motors-61821db1": [
    "seeds/companies/jac-motors.yml:76",
    null
  ],
  "jac-motors-a6071830": [
    "seeds/companies/jac-motors.yml:82",
    null
  ],
  "jilin-provincial-government-47002b56": [
    "seeds/companies/jilin-provincial-government.yml:15",
    null
  ],
  "jilin-provincial-government-6dcf74bd": [
    "seeds/companies/jilin-provincial-government.yml:24",
    null
  ],
  "jing-junhai-c1c13e4d": [
    "seeds/people/jing-junhai.yml:10",
    null
  ],
  "jing-junhai-90d99527": [
    "seeds/people/jing-junhai.yml:25",
    null
  ],
  "jing-junhai-0165ecd6": [
    "seeds/people/jing-junhai.yml:42",
    null
  ],
  "jing-junhai-052a85d8": [
    "seeds/people/jing-junhai.yml:58",
    null
  ],
  "lei-jun-06a84988": [
    "seeds/people/lei-jun.yml:13",
    null
  ],
  "lei-jun-834b0600": [
    "seeds/people/lei-jun.yml:31",
    null
  ],
  "lei-jun-83c83f98": [
    "seeds/people/lei-jun.yml:47",
    null
  ],
  "lei-jun-2581e019": [
    "seeds/people/lei-jun.yml:62",
    null
  ],
  "lei-jun-af0168f2": [
    "seeds/people/lei-jun.yml:76",
    null
  ],
  "lei-jun-9101170a": [
    "seeds/people/lei-jun.yml:90",
    null
  ],
  "lei-jun-097fcaf2": [
    "seeds/people/lei-jun.yml:105",
    null
  ],
  "lei-jun-eead4069": [
    "seeds/people/lei-jun.yml:115",
    null
  ],
  "lei-jun-db942761": [
    "seeds/people/lei-jun.yml:124",
    null
  ],
  "lei-jun-b2112b89": [
    "seeds/people/lei-jun.yml:132",
    null
  ],
  "lei-jun-407d9ce5": [
    "seeds/people/lei-jun.yml:141",
    null
  ],
  "lei-jun-be862615": [
    "seeds/people/lei-jun.yml:154",
    null
  ],
  "lei-jun-8d93fc6f": [
    "seeds/people/lei-jun.yml:169",
    null
  ],
  "lei-jun-5578bd67": [
    "seeds/people/lei-jun.yml:179",
    null
  ],
  "lei-jun-f7b9dac4": [
    "seeds/people/lei-jun.yml:186",
    null
  ],
  "lei-jun-23c5ed94": [
    "seeds/people/lei-jun.yml:203",
    null
  ],
  "lei-jun-06d28ba4": [
    "seeds/people/lei-jun.yml:218",
    null
  ],
  "lei-jun-e873fdee": [
    "seeds/people/lei-jun.yml:236",
    null
  ],
  "lei-jun-4059fcc7": [
    "seeds/people/lei-jun.yml:251",
    null
  ],
  "lei-jun-8fdf6460": [
    "seeds/people/lei-jun.yml:259",
    null
  ],
  "lei-jun-8818dcf8": [
    "seeds/people/lei-jun.yml:271",
    null
  ],
  "li-auto-9d850654": [
    "seeds/companies/li-auto.yml:8",
    null
  ],
  "li-auto-ef2350f0": [
    "seeds/companies/li-auto.yml:16",
    null
  ],
  "li-auto-26468a20": [
    "seeds/companies/li-auto.yml:24",
    null
  ],
  "nio-3c4f3236": [
    "seeds/companies/nio.yml:12",
    null
  ],
  "nio-375c7833": [
    "seeds/companies/nio.yml:20",
    null
  ],
  "nio-89960d8b": [
    "seeds/companies/nio.yml:28",
    null
  ],
  "reuters-23531aae": [
    "seeds/companies/reuters.yml:10",
    null
  ],
  "xiaomi-2b5d90ac": [
    "seeds/companies/xiaomi.yml:27",
    null
  ],
  "xiaomi-9ce80ea1": [
    "seeds/companies/xiaomi.yml:37",
    null
  ],
  "xiaomi-0b33e1a2": [
    "seeds/companies/xiaomi.yml:46",
    null
  ],
  "xiaomi-e0900572": [
    "seeds/companies/xiaomi.yml:57",
    null
  ],
  "xiaomi-c7915452": [
    "seeds/companies/xiaomi.yml:67",
    null
  ],
  "xiaomi-833dae20": [
    "seeds/companies/xiaomi.yml:81",
    null
  ],
  "xiaomi-04c41e26": [
    "seeds/companies/xiaomi.yml:95",
    null
  ],
  "xiaomi-f0c5aa5c": [
    "seeds/companies/xiaomi.yml:110",
    null
  ],
  "xiaomi-81ca45c9": [
    "seeds/companies/xiaomi.yml:125",
    null
  ],
  "xiaomi-2236911d": [
    "seeds/companies/xiaomi.yml:131",
    null
  ],
  "xiaomi-1a971446": [
    "seeds/companies/xiaomi.yml:139",
    null
  ],
  "xiaomi-f8bc8ba7": [
    "seeds/companies/xiaomi.yml:148",
    null
  ],
  "xiaomi-a5859d20": [
    "seeds/companies/xiaomi.yml:154",
    null
  ],
  "xiaomi-30f4d75d": [
    "seeds/companies/xiaomi.yml:164",
    null
  ],
  "xiaomi-e5eaf323": [
    "seeds/companies/xiaomi.yml:174",
    null
  ],
  "xiaomi-28a2d612": [
    "seeds/companies/xiaomi.yml:184",
    null
  ],
  "xiaomi-5f600a5b": [
    "seeds/companies/xiaomi.yml:193",
    null
  ],
  "xiaomi-1dd13eb9": [
    "seeds/companies/xiaomi.yml:200",
    null
  ],
  "xiaomi-55238feb": [
    "seeds/companies/xiaomi.yml:208",
    null
  ],
  "xiaomi-7d8f0bd5": [
    "seeds/companies/xiaomi.yml:223",
    null
  ],
  "xiaomi-21c8994e": [
    "seeds/companies/xiaomi.yml:238",
    null
  ],
  "xiaomi-1b359950": [
    "seeds/companies/xiaomi.yml:253",
    null
  ],
  "xiaomi-d3b592be": [
    "seeds/companies/xiaomi.yml:269",
    null
  ],
  "xiaomi-a9058623": [
    "seeds/companies/xiaomi.yml:281",
    null
  ],
  "xiaomi-3fb07a86": [
    "seeds/companies/xiaomi.yml:290",
    null
  ],
  "xiaomi-92370f32": [
    "seeds/companies/xiaomi.yml:299",
    null
  ],
  "xiaomi-25e36388": [
    "seeds/companies/xiaomi.yml:307",
    null
  ],
  "xiaomi-126609c4": [
    "seeds/companies/xiaomi.yml:323",
    null
  ],
  "xiaomi-7135fef6": [
    "seeds/companies/xiaomi.yml:332",
    null
  ],
  "xiaomi-ea42d7f3": [
    "seeds/companies/xiaomi.yml:345",
    null
  ],
  "xiaomi-a0e93093": [
    "seeds/companies/xiaomi.yml:357",
    null
  ],
  "xiaomi-79bc968d": [
    "seeds/companies/xiaomi.yml:369",
    null
  ],
  "xiaomi-391292c8": [
    "seeds/companies/xiaomi.yml:381",
    null
  ],
  "xiaomi-ba83aa5d": [
    "seeds/companies/xiaomi.yml:398",
    null
  ],
  "xiaomi-280f3c44": [
    "seeds/companies/xiaomi.yml:409",
    null
  ],
  "xiaomi-9afd816a": [
    "seeds/companies/xiaomi.yml:420",
    null
  ],
  "xiaomi-f1737752": [
    "seeds/companies/xiaomi.yml:426",
    null
  ],
  "xiaomi-2142545d": [
    "seeds/companies/xiaomi.yml:432",
    null
  ],
  "xiaomi-2632d8bc": [
    "seeds/companies/xiaomi.yml:438",
    null
  ],
  "xiaomi-6bd52b46": [
    "seeds/companies/xiaomi.yml:444",
    null
  ],
  "xiaomi-631cf091": [
    "seeds/companies/xiaomi.yml:452",
    null
  ],
  "xiaomi-5d422a92": [
    "seeds/companies/xiaomi.yml:461",
    null
  ],
  "xiaomi-da21be5e": [
    "seeds/companies/xiaomi.yml:468",
    null
  ],
  "xiaomi-c4a23bae": [
    "seeds/companies/xiaomi.yml:475",
    null
  ],
  "xiaomi-12fe5240": [
    "seeds/companies/xiaomi.yml:482",
    null
  ],
  "xiaomi-eeb5540c": [
    "seeds/companies/xiaomi.yml:489",
    null
  ],
  "xiaomi-5a0a0fb5": [
    "seeds/companies/xiaomi.yml:496",
    null
  ],
  "xiaomi-fb8e9754": [
    "seeds/companies/xiaomi.yml:508",
    null
  ],
  "xiaomi-4f0b4c29": [
    "seeds/companies/xiaomi.yml:515",
    null
  ],
  "xiaomi-82354cee": [
    "seeds/companies/xiaomi.yml:526",
    null
  ],
  "xiaomi-4d25f8c5": [
    "seeds/companies/xiaomi.yml:539",
    null
  ],
  "xiaomi-c85aeeeb": [
    "seeds/companies/xiaomi.yml:548",
    null
  ],
  "xiaomi-105d5565": [
    "seeds/companies/xiaomi.yml:559",
    null
  ],
  "xiaomi-7a72cb86": [
    "seeds/companies/xiaomi.yml:571",
    null
  ],
  "xiaomi-493d0fc0": [
    "seeds/companies/xiaomi.yml:580",
    null
  ],
  "xiaomi-7ad05f1f": [
    "seeds/companies/xiaomi.yml:591",
    null
  ],
  "xiaomi-9e76f88c": [
    "seeds/companies/xiaomi.yml:604",
    null
  ],
  "xiaomi-d40033f4": [
    "seeds/companies/xiaomi.yml:613",
    null
  ],
  "xiaomi-auto-0484932f": [
    "seeds/companies/xiaomi-auto.yml:33",
    null
  ],
  "xiaomi-auto-acbbc437": [
    "seeds/companies/xiaomi-auto.yml:43",
    null
  ],
  "xiaomi-auto-b12ee766": [
    "seeds/companies/xiaomi-auto.yml:58",
    null
  ],
  "xiaomi-auto-1d3b839a": [
    "seeds/companies/xiaomi-auto.yml:69",
    null
  ],
  "xiaomi-auto-f2796306": [
    "seeds/companies/xiaomi-auto.yml:84",
    null
  ],
  "xiaomi-auto-a2047507": [
    "seeds/companies/xiaomi-auto.yml:94",
    null
  ],
  "xiaomi-auto-27bad262": [
    "seeds/companies/xiaomi-auto.yml:110",
    null
  ],
  "xiaomi-auto-e0e7e095": [
    "seeds/companies/xiaomi-auto.yml:123",
    null
  ],
  "xiaomi-auto-53075ffd": [
    "seeds/companies/xiaomi-auto.yml:138",
    null
  ],
  "xiaomi-auto-b4e949a5": [
    "seeds/companies/xiaomi-auto.yml:149",
    null
  ],
  "xiaomi-auto-05359ead": [
    "seeds/companies/xiaomi-auto.yml:160",
    null
  ],
  "xiaomi-auto-5acea696": [
    "seeds/companies/xiaomi-auto.yml:169",
    null
  ],
  "xiaomi-auto-b9749569": [
    "seeds/companies/xiaomi-auto.yml:177",
    null
  ],
  "xiaomi-auto-07b1e576": [
    "seeds/companies/xiaomi-auto.yml:183",
    null
  ],
  "xiaomi-auto-69ec705f": [
    "seeds/companies/xiaomi-auto.yml:194",
    null
  ],
  "xiaomi-auto-d4903434": [
    "seeds/companies/xiaomi-auto.yml:207",
    null
  ],
  "xiaomi-auto-fff0c8f9": [
    "seeds/companies/xiaomi-auto.yml:218",
    null
  ],
  "xiaomi-auto-cf30e651": [
    "seeds/companies/xiaomi-auto.yml:230",
    null
  ],
  "xiaomi-auto-1703168b": [
    "seeds/companies/xiaomi-auto.yml:239",
    null
  ],
  "xiaomi-auto-afced022": [
    "seeds/companies/xiaomi-auto.yml:250",
    null
  ],
  "xiaomi-auto-7fe04809": [
    "seeds/companies/xiaomi-auto.yml:266",
    null
  ],
  "xiaomi-auto-41b20fa8": [
    "seeds/companies/xiaomi-auto.yml:276",
    null
  ],
  "xiaomi-auto-03849452": [
    "seeds/companies/xiaomi-auto.yml:291",
    null
  ],
  "xiaomi-auto-ece1df0b": [
    "seeds/companies/xiaomi-auto.yml:306",
    null
  ],
  "xiaomi-auto-7c163e55": [
    "seeds/companies/xiaomi-auto.yml:317",
    null
  ],
  "xiaomi-auto-d6361f95": [
    "seeds/companies/xiaomi-auto.yml:326",
    null
  ],
  "xiaomi-auto-eecdc5f0": [
    "seeds/companies/xiaomi-auto.yml:335",
    null
  ],
  "xiaomi-auto-76a2f44e": [
    "seeds/companies/xiaomi-auto.yml:345",
    null
  ],
  "xiaomi-auto-4bf5b9e8": [
    "seeds/companies/xiaomi-auto.yml:355",
    null
  ],
  "xiaomi-auto-fa978065": [
    "seeds/companies/xiaomi-auto.yml:364",
    null
  ],
  "xiaomi-auto-ab26e9a1": [
    "seeds/companies/xiaomi-auto.yml:373",
    null
  ],
  "xiaomi-auto-c6f6d174": [
    "seeds/companies/xiaomi-auto.yml:382",
    null
  ],
  "xiaomi-auto-de61828a": [
    "seeds/companies/xiaomi-auto.yml:394",
    null
  ],
  "xiaomi-auto-9fbb3760": [
    "seeds/companies/xiaomi-auto.yml:406",
    null
  ],
  "xiaomi-auto-25814aa5": [
    "seeds/companies/xiaomi-auto.yml:418",
    null
  ],
  "xiaomi-auto-5658e630": [
    "seeds/companies/xiaomi-auto.yml:427",
    null
  ],
  "xiaomi-auto-64783fff": [
    "seeds/companies/xiaomi-auto.yml:438",
    null
  ],
  "xiaomi-auto-203833eb": [
    "seeds/companies/xiaomi-auto.yml:448",
    null
  ],
  "xiaomi-auto-9516ffc8": [
    "seeds/companies/xiaomi-auto.yml:458",
    null
  ],
  "xiaomi-auto-015fb847": [
    "seeds/companies/xiaomi-auto.yml:468",
    null
  ],
  "xiaomi-auto-1e6f4405": [
    "seeds/companies/xiaomi-auto.yml:480",
    null
  ],
  "xiaomi-auto-3fda2284": [
    "seeds/companies/xiaomi-auto.yml:495",
    null
  ],
  "xiaomi-auto-7fc65cbd": [
    "seeds/companies/xiaomi-auto.yml:509",
    null
  ],
  "xiaomi-auto-b6f600fa": [
    "seeds/companies/xiaomi-auto.yml:521",
    null
  ],
  "xiaomi-auto-2c0cbdb9": [
    "seeds/companies/xiaomi-auto.yml:530",
    null
  ],
  "xpeng-motors-82029ed7": [
    "seeds/companies/xpeng-motors.yml:8",
    null
  ],
  "xpeng-motors-2417507e": [
    "seeds/companies/xpeng-motors.yml:16",
    null
  ],
  "xpeng-motors-5240b584": [
    "seeds/companies/xpeng-motors.yml:24",
    null
  ],
  "36kr-87a53631": [
    "seeds/companies/36kr.yml:8",
    null
  ],
  "alan-kang-346ad34f": [
    "seeds/people/alan-kang.yml:8",
    null
  ],
  "alan-kang-1119c8fe": [
    "seeds/people/alan-kang.yml:15",
    null
  ],
  "alan-kang-370db608": [
    "seeds/people/alan-kang.yml:21",
    null
  ],
  "bestune-225a9b21": [
    "seeds/companies/bestune.yml:8",
    null
  ],
  "faw-group-fb57d3a2": [
    "seeds/companies/faw-group.yml:56",
    null
  ],
  "faw-group-02adb05c": [
    "seeds/companies/faw-group.yml:63",
    null
  ],
  "geely-1cb69f64": [
    "seeds/companies/geely.yml:21",
    null
  ],
  "great-wall-motor-73a2cdf1": [
    "seeds/companies/great-wall-motor.yml:116",
    null
  ],
  "great-wall-motor-c9ebfd07": [
    "seeds/companies/great-wall-motor.yml:125",
    null
  ],
  "han-jun-cf287760": [
    "seeds/people/han-jun.yml:11",
    null
  ],
  "hong-feng-c6caca2f": [
    "seeds/people/hong-feng.yml:8",
    null
  ],
  "hongqi-58f401ea": [
    "seeds/companies/hongqi.yml:8",
    null
  ],
  "jac-motors-81529f78": [
    "seeds/companies/jac-motors.yml:90",
    null
  ],
  "jac-motors-0d5acf1a": [
    "seeds/companies/jac-motors.yml:103",
    null
  ],
  "jac-motors-d62ed14f": [
    "seeds/companies/jac-motors.yml:117",
    null
  ],
  "jac-motors-d58438b4": [
    "seeds/companies/jac-motors.yml:132",
    null
  ],
  "jiefang-79a8faba": [
    "seeds/companies/jiefang.yml:11",
    null
  ],
  "jilin-provincial-party-committee-f3fce6de": [
    "seeds/companies/jilin-provincial-party-committee.yml:13",
    null
  ],
  "jing-junhai-3b02d222": [
    "seeds/people/jing-junhai.yml:73",
    null
  ],
  "jing-junhai-d4b4abeb": [
    "seeds/people/jing-junhai.yml:85",
    null
  ],
  "lei-jun-8fcb3f44": [
    "seeds/people/lei-jun.yml:280",
    null
  ],
  "lei-jun-af146133": [
    "seeds/people/lei-jun.yml:291",
    null
  ],
  "lei-jun-708de69a": [
    "seeds/people/lei-jun.yml:301",
    null
  ],
  "lei-jun-6298f554": [
    "seeds/people/lei-jun.yml:315",
    null
  ],
  "lei-jun-89111783": [
    "seeds/people/lei-jun.yml:333",
    null
  ],
  "lei-jun-653f51bd": [
    "seeds/people/lei-jun.yml:351",
    null
  ],
  "lei-jun-5e5a5c30": [
    "seeds/people/lei-jun.yml:368",
    null
  ],
  "lei-jun-b0d8c9f8": [
    "seeds/people/lei-jun.yml:384",
    null
  ],
  "lei-jun-1e16fbe6": [
    "seeds/people/lei-jun.yml:398",
    null
  ],
  "lei-jun-a2dc960a": [
    "seeds/people/lei-jun.yml:412",
    null
  ],
  "lei-jun-79fafcc0": [
    "seeds/people/lei-jun.yml:426",
    null
  ],
  "lei-jun-5c32a3e4": [
    "seeds/people/lei-jun.yml:440",
    null
  ],
  "lei-jun-dace0f54": [
    "seeds/people/lei-jun.yml:454",
    null
  ],
  "lei-jun-40a055fb": [
    "seeds/people/lei-jun.yml:468",
    null
  ],
  "lei-jun-ee3bf99a": [
    "seeds/people/lei-jun.yml:477",
    null
  ],
  "lei-jun-a95e9d74": [
    "seeds/people/lei-jun.yml:491",
    null
  ],
  "li-xiaoshuang-f11ab55a": [
    "seeds/people/li-xiaoshuang.yml:8",
    null
  ],
  "liu-de-8231815b": [
    "seeds/people/liu-de.yml:8",
    null
  ],
  "lu-weibing-09410be0": [
    "seeds/people/lu-weibing.yml:8",
    null
  ],
  "qichacha-33eca133": [
    "seeds/companies/qichacha.yml:8",
    null
  ],
  "reuters-cef3e6a7": [
    "seeds/companies/reuters.yml:19",
    null
  ],
  "reuters-fe7fb2d4": [
    "seeds/companies/reuters.yml:26",
    null
  ],
  "reuters-9ec335f4": [
    "seeds/companies/reuters.yml:33",
    null
  ],
  "reuters-e5c05b40": [
    "seeds/companies/reuters.yml:40",
    null
  ],
  "sinolink-securities-30be6ade": [
    "seeds/companies/sinolink-securities.yml:8",
    null
  ],
  "wang-xiang-9b9d6126": [
    "seeds/people/wang-xiang.yml:8",
    null
  ],
  "xiaomi-fd829b0a": [
    "seeds/companies/xiaomi.yml:625",
    null
  ],
  "xiaomi-3429e54a": [
    "seeds/companies/xiaomi.yml:639",
    null
  ],
  "xiaomi-4d5efe57": [
    "seeds/companies/xiaomi.yml:649",
    null
  ],
  "xiaomi-21408144": [
    "seeds/companies/xiaomi.yml:660",
    null
  ]
};
