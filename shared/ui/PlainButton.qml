pragma ComponentBehavior: Bound

// An ordinary action: white with a grey outline ("Kembali", "Panggil ulang").
//
// As LipButton: text, icon.name, keyText, size, fontSize, iconSize; signal clicked()
LipButton {
}
