print("polku")
