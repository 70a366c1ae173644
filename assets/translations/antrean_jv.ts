<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv_ID" sourcelanguage="id">
<context>
    <name>AgencyTile</name>
    <message numerus="yes">
        <source>%n orang menunggu</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectionArrow</name>
    <message>
        <source>ke kiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ke kanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ke bawah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Pengeras suara tidak menerima suara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komputer ini tidak punya pengeras suara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada suara untuk bahasa “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesin suara tidak menjawab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suara “{voice}” tidak terpasang di komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suara sudah dimatikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesin suara espeak-ng tidak dapat dijalankan: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder suara tidak dapat dipakai: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
